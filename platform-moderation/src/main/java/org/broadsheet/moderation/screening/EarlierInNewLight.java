package org.broadsheet.moderation.screening;

import java.util.List;

/**
 * A name that earlier comments advertised has come again, which throws another light on them; fired in the transaction
 * of the comment that brought it.
 *
 * @param earlier  the comments that advertised it before, the newest first
 * @param evidence the name of the finding that they owe to it
 * @param weight   how much that weighs
 */
public record AdvertisedAgain(List<Long> earlier, String evidence, double weight) {

    public AdvertisedAgain {
        earlier = List.copyOf(earlier);
    }
}
