package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/** What was mailed to an address. */
@ApplicationScoped
class DeliveryData implements PersonalData {

    @Inject
    Deliveries deliveries;

    @Override
    public String part() {
        return "mail";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonArrayBuilder mails = Json.createArrayBuilder();
        deliveries.to(scope.address()).stream().map(mail -> mail.view("")).forEach(mail -> mails.add(export(mail)));
        return mails.build();
    }

    private static JsonObjectBuilder export(DeliveryView mail) {
        return Json.createObjectBuilder()
                .add("kind", mail.kind().name())
                .add("subject", mail.subject())
                .add("state", mail.state().name())
                .add("queued", mail.queuedAt().toString())
                .add("sent", mail.sentAt() == null ? "" : mail.sentAt().toString());
    }

    @Override
    public int erase(PersonalScope scope) {
        List<Delivery> mails = deliveries.to(scope.address());
        mails.forEach(Delivery::forgetRecipient);
        return mails.size();
    }
}
