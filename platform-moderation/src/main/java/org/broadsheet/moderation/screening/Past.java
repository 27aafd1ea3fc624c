package org.broadsheet.moderation.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentState;

/**
 * What came before a comment and shares something with it. All counts stop at some hundred: more changes no verdict.
 *
 * @param fromAddress   comments from the same address lately
 * @param fromNetwork   and from the network around it
 * @param byWriter      and under the same mail address
 * @param writer        what moderators made of comments under this mail address
 * @param address       what they made of those from this address, within the last month
 * @param hosts         each host it links, other than the site's own, with what is known of it
 * @param likes         comments that say nearly the same, newest first
 */
public record Past(
        Recent fromAddress,
        Recent fromNetwork,
        Recent byWriter,
        Outcomes writer,
        Outcomes address,
        Map<String, HostPast> hosts,
        List<Like> likes) {

    /** Of a comment like none before. */
    public static final Past NOTHING =
            new Past(Recent.NONE, Recent.NONE, Recent.NONE, Outcomes.NONE, Outcomes.NONE, Map.of(), List.of());

    public Past {
        hosts = Map.copyOf(hosts);
        likes = List.copyOf(likes);
    }

    /** How many comments in the ten minutes, and in the hour, before this one. */
    public record Recent(int tenMinutes, int hour) {

        public static final Recent NONE = new Recent(0, 0);
    }

    /** Comments by the verdict of a moderator that stands; what the screening decided alone is not in here. */
    public record Outcomes(int approved, int rejected, int spam) {

        public static final Outcomes NONE = new Outcomes(0, 0, 0);

        int all() {
            return approved + rejected + spam;
        }

        /** The share of spam, as if one of each had been judged before: two of two are not all there will be. */
        double spamShare() {
            return (spam + 1.0) / (all() + 2);
        }
    }

    /**
     * A host that comments link to.
     *
     * @param comments     that linked it in the last thirty days
     * @param otherSenders how many others than this comment's sender they came from
     * @param otherStories how many other stories they are under
     * @param outcomes     what moderators made of comments with it, at any time
     */
    public record HostPast(int comments, int otherSenders, int otherStories, Outcomes outcomes) {}

    /** Which comment, the case that moderators know it by, and when it came. */
    public record Place(long commentId, long caseId, Instant time) {}

    /**
     * A comment that says nearly the same.
     *
     * @param sameStory  whether it is under the same story
     * @param sameSender whether it was sent by the same writer
     * @param state      where it stands
     * @param judged     whether a moderator's verdict put it there
     */
    public record Like(Place place, boolean sameStory, boolean sameSender, CommentState state, boolean judged) {}
}
