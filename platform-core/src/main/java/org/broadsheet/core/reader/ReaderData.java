package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/** Readers, their links, and whether answers are mailed to them. */
@ApplicationScoped
class ReaderData implements PersonalData {

    @Inject
    ReaderTable readers;

    @Inject
    ReplyTable replies;

    @Override
    public String part() {
        return "reader";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        readers.findByKey(scope.address())
                .map(Reader::view)
                .ifPresent(reader -> object.add("address", reader.email())
                        .add("name", reader.name())
                        .add("since", reader.since().toString()));
        replies.findByKey(scope.address())
                .ifPresent(address -> object.add(
                        "answersByMail",
                        Json.createObjectBuilder()
                                .add("on", address.on())
                                .add("confirmed", time(address.confirmedAt()))
                                .add("ended", time(address.endedAt()))
                                .add("comments", comments(address))));
        return object.build();
    }

    private JsonArrayBuilder comments(ReplyAddress address) {
        var comments = Json.createArrayBuilder();
        replies.watches(address.id()).stream().filter(ReplyWatch::on).forEach(watch -> comments.add(watch.commentId()));
        return comments;
    }

    private static String time(Instant time) {
        return time == null ? "" : time.toString();
    }

    @Override
    public int erase(PersonalScope scope) {
        return replies.forget(scope.address(), scope.comments()) + readers.forget(scope.address());
    }
}
