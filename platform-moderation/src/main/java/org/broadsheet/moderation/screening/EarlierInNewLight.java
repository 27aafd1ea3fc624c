package org.broadsheet.moderation.screening;

import java.util.Map;
import java.util.Set;

/**
 * A comment throws another light on earlier ones. Fired in its transaction; they are looked at again when that is
 * through.
 *
 * @param earlier   the comments, each with the text in it that gives it away; empty where they have evidence of the
 *                  same rule, which shows it already
 * @param evidence  the name of the finding that they owe to it
 * @param detail    what its sentence needs
 * @param weight    how much that weighs
 * @param known     what was found on a comment that need not be told this as well
 * @param published whether it concerns those, too, that the screening let through; else held ones alone
 */
public record EarlierInNewLight(
        Map<Long, String> earlier,
        String evidence,
        String detail,
        double weight,
        Set<String> known,
        boolean published) {

    public EarlierInNewLight {
        earlier = Map.copyOf(earlier);
        known = Set.copyOf(known);
    }
}
