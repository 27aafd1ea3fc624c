package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** Abuse of the plainest kind. Holds, whoever is meant: only people can tell an insult from a quoted one. */
@ApplicationScoped
class Insults implements Rule {

    static final String NAME = "insult";

    private static final double WEIGHT = 3;
    private static final Phrases LIST = new Phrases(WordList.text("insults.txt"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        return LIST.in(reading.words()).stream()
                .limit(1)
                .map(found -> reading.between(found.get(0), found.get(found.size() - 1)))
                .map(found -> new Evidence(NAME, found, "", WEIGHT))
                .toList();
    }
}
