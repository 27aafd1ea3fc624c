package org.broadsheet.core.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.core.demo.DemoNewsroom.DemoAuthor;
import org.broadsheet.core.demo.DemoNewsroom.DemoComment;
import org.broadsheet.core.demo.DemoNewsroom.DemoPicture;
import org.broadsheet.core.demo.DemoNewsroom.DemoSection;
import org.broadsheet.core.demo.DemoNewsroom.DemoStory;

/** Reads the demo newsroom from the class path. */
final class DemoFile {

    private static final String FOLDER = "/demo/";

    private DemoFile() {}

    static DemoNewsroom newsroom() {
        try (InputStream file = open("newsroom.json");
                JsonReader reader = Json.createReader(file)) {
            JsonObject root = reader.readObject();
            return new DemoNewsroom(
                    objects(root, "sections").stream().map(DemoFile::section).toList(),
                    objects(root, "authors").stream().map(DemoFile::author).toList(),
                    objects(root, "stories").stream().map(DemoFile::story).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String body(DemoStory story) {
        return new String(bytes("stories/" + story.slug() + ".html"), StandardCharsets.UTF_8);
    }

    static byte[] bytes(DemoPicture picture) {
        return bytes("pictures/" + picture.file());
    }

    static byte[] portrait(DemoAuthor author) {
        return bytes("pictures/author-" + author.slug() + ".jpg");
    }

    private static byte[] bytes(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = DemoFile.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("the demo lacks " + name);
        }
        return file;
    }

    private static DemoSection section(JsonObject json) {
        return new DemoSection(text(json, "slug"), text(json, "name"), text(json, "description"));
    }

    private static DemoAuthor author(JsonObject json) {
        return new DemoAuthor(
                text(json, "slug"),
                text(json, "name"),
                text(json, "email"),
                text(json, "biography"),
                text(json, "signal"),
                text(json, "pgp"),
                text(json, "secureDrop"));
    }

    private static DemoStory story(JsonObject json) {
        return new DemoStory(
                text(json, "slug"),
                text(json, "section"),
                texts(json, "authors"),
                text(json, "kicker"),
                text(json, "headline"),
                text(json, "standfirst"),
                texts(json, "tags"),
                json.getInt("hoursAgo"),
                json.getBoolean("breaking", false),
                picture(json.getJsonObject("picture")),
                objects(json, "comments").stream().map(DemoFile::comment).toList());
    }

    private static DemoPicture picture(JsonObject json) {
        return new DemoPicture(text(json, "file"), text(json, "alt"), text(json, "caption"), text(json, "credit"));
    }

    private static DemoComment comment(JsonObject json) {
        return new DemoComment(
                text(json, "author"),
                text(json, "email"),
                text(json, "url"),
                text(json, "text"),
                json.getInt("minutesAfter"),
                json.containsKey("replyTo") ? Integer.valueOf(json.getInt("replyTo")) : null);
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
