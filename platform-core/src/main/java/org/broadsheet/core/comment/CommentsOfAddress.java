package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.core.privacy.KeyedHash;

/** The comments that were written with a mail address, by whoever typed it. */
@ApplicationScoped
class CommentsOfAddress implements PersonalData {

    @Inject
    Event<CommentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    @Inject
    CommentTable table;

    @Inject
    KeyedHash hash;

    @Inject
    HtmlSanitiser sanitiser;

    @Override
    public String part() {
        return "comments";
    }

    @Override
    public Set<Long> comments(String address) {
        return new HashSet<>(table.idsByMail(address, hash.ofMail(address)));
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        table.findAll(scope.comments()).forEach(comment -> all.add(export(comment.details())));
        return all.build();
    }

    /** Where a comment came from is the writer's alone, and anybody can have typed the address. */
    private static JsonObjectBuilder export(CommentDetails comment) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", comment.id())
                .add("story", comment.articleId())
                .add("state", comment.state().name())
                .add("name", comment.author())
                .add("website", comment.url())
                .add("text", comment.text())
                .add("posted", comment.postedAt().toString())
                .add("signedIn", comment.personal().verified());
        if (comment.personal().verified()) {
            object.add("ipAddress", comment.remoteAddress()).add("browser", comment.userAgent());
        }
        return object;
    }

    @Override
    public int erase(PersonalScope scope) {
        SanitisedHtml nothing = scope.keepTexts() ? null : sanitiser.sanitise(HtmlKind.COMMENT, "");
        table.findAll(scope.comments()).forEach(comment -> {
            comment.forgetWriter(nothing);
            table.changed(comment);
            if (nothing != null) {
                withdrawn.fire(
                        new CommentWithdrawn(comment.id(), comment.articleId(), comment.state(), clock.instant()));
            }
        });
        return scope.comments().size();
    }
}
