package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/** What an address subscribed to, with the record of each consent. */
@ApplicationScoped
class SubscriptionData implements PersonalData {

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    @Override
    public String part() {
        return "subscription";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        return subscriptions
                .lockByKey(scope.address())
                .map(SubscriptionData::export)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonValue export(Subscription subscription) {
        JsonArrayBuilder wishes = Json.createArrayBuilder();
        subscription.wishes().forEach(wish -> wishes.add(export(wish)));
        return Json.createObjectBuilder()
                .add("address", subscription.email())
                .add("state", subscription.state().name())
                .add("wishes", wishes)
                .build();
    }

    private static JsonObjectBuilder export(Wish wish) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        wish.sections().forEach(sections::add);
        return Json.createObjectBuilder()
                .add("wholeSite", wish.wholeSite())
                .add("sections", sections)
                .add("asked", time(wish.consent().time()))
                .add("page", wish.consent().page())
                .add("ipAddress", wish.consent().remoteAddress())
                .add("confirmed", time(wish.confirmedAt()))
                .add("ended", time(wish.endedAt()));
    }

    private static String time(Instant time) {
        return time == null ? "" : time.toString();
    }

    @Override
    public int erase(PersonalScope scope) {
        Optional<Subscription> found = subscriptions.lockByKey(scope.address());
        found.ifPresent(subscription -> subscription.forget(clock.instant()));
        return found.isPresent() ? 1 : 0;
    }
}
