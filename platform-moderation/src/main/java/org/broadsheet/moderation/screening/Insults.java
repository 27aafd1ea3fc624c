package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;

/**
 * Abuse of the plainest kind, and threats. Holds, whoever is meant: only people can tell an insult from a quoted one. Both
 * together weigh no more than one, since a moderator has to see a threat and it must not end among the spam.
 */
@ApplicationScoped
class Insults implements Rule {

    static final String NAME = "insult";
    static final String THREAT = "threat";

    private static final Phrases LIST = new Phrases(WordList.text("insults.txt"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> findings() {
        return List.of(NAME, THREAT);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Optional<Evidence> threat = Threats.in(reading).map(found -> new Evidence(THREAT, found, "", Weighing.HELD));
        double weight = threat.isPresent() ? 0 : Weighing.HELD;
        Optional<Evidence> insult = LIST.in(reading.words()).stream()
                .findFirst()
                .map(found -> reading.between(found.get(0), found.get(found.size() - 1)))
                .map(found -> new Evidence(NAME, found, "", weight));
        return Stream.concat(threat.stream(), insult.stream()).toList();
    }
}
