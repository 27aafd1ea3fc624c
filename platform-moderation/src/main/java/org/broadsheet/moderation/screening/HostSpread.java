package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.Evidence;

/**
 * One host linked in comments by several writers under several stories: promotion across comments, even where no word
 * sells. A moderator who approves one of them ends it, and hosts that everybody links to do not count.
 */
@ApplicationScoped
class HostSpread implements Rule {

    static final String NAME = "host-spread";

    /** On comments that came before it had spread; see {@link HostCampaigns}. */
    static final String LATER = "host-spread-later";

    /** Comments, senders and stories include this one's. */
    private static final int COMMENTS = 3;

    private static final int SENDERS = 2;
    private static final int STORIES = 2;

    private static final int MORE_COMMENTS = 5;
    private static final int MANY_COMMENTS = 10;

    /** Together with the link itself, it holds. */
    private static final double WEIGHT = 2;

    private static final double MORE = 2.5;
    private static final double MANY = 3;

    private final CommentMemory memory;

    /** For the container's proxy. */
    protected HostSpread() {
        memory = null;
    }

    @Inject
    HostSpread(CommentMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> findings() {
        return List.of(NAME, LATER);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Optional<Map.Entry<String, Past.HostPast>> widest = reading.past(memory).hosts().entrySet().stream()
                .filter(host -> spread(host.getValue()) && !WellKnownHosts.include(host.getKey()))
                .max(Comparator.<Map.Entry<String, Past.HostPast>>comparingInt(
                                host -> host.getValue().comments())
                        .thenComparing(Map.Entry::getKey));
        return widest
                .map(host -> {
                    int comments = host.getValue().comments() + 1;
                    return new Evidence(
                            NAME, reading.linkTo(host.getKey()), comments + "|" + host.getKey(), weight(comments));
                })
                .stream()
                .toList();
    }

    private static boolean spread(Past.HostPast host) {
        return host.comments() + 1 >= COMMENTS
                && host.otherSenders() + 1 >= SENDERS
                && host.otherStories() + 1 >= STORIES
                && host.outcomes().approved() == 0;
    }

    /** The host that a piece of this rule's evidence speaks of. */
    static String host(Evidence spread) {
        return spread.detail().substring(spread.detail().indexOf('|') + 1);
    }

    /** What a piece of this rule's evidence weighs where no site weighs the rule otherwise. */
    static double weight(Evidence spread) {
        return weight(
                Integer.parseInt(spread.detail().substring(0, spread.detail().indexOf('|'))));
    }

    private static double weight(int comments) {
        if (comments >= MANY_COMMENTS) {
            return MANY;
        }
        return comments >= MORE_COMMENTS ? MORE : WEIGHT;
    }
}
