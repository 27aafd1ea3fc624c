package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** Capitals from beginning to end. Rude and common; never enough by itself. */
@ApplicationScoped
class Shouting implements Rule {

    static final String NAME = "shouting";

    private static final int FEWEST_LETTERS = 20;
    private static final int MANY_LETTERS = 100;
    private static final double SHARE = 0.7;
    private static final double WEIGHT = 1.5;
    private static final double AT_LENGTH = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String text = reading.candidate().plainText();
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        long letters = upper + lower;
        if (letters < FEWEST_LETTERS || upper < SHARE * letters) {
            return List.of();
        }
        String percent = String.valueOf(Math.round(100.0 * upper / letters));
        return List.of(new Evidence(NAME, text, percent, letters < MANY_LETTERS ? WEIGHT : AT_LENGTH));
    }
}
