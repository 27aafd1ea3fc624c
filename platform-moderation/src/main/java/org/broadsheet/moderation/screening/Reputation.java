package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.Evidence;

/**
 * What moderators made of earlier comments with the same hosts, under the same mail address, from the same IP address.
 * Verdicts alone count: a screening that believed itself would only grow surer. Mail addresses can be typed by anybody:
 * so a good one helps those alone who are known to own it, and a bad one holds but does not make spam by itself.
 */
@ApplicationScoped
class Reputation implements Rule {

    static final String BAD_HOST = "host-known-for-spam";
    static final String GOOD_HOST = "host-known-good";
    static final String BAD_WRITER = "writer-known-for-spam";
    static final String BAD_ADDRESS = "address-known-for-spam";
    static final String PRIOR_APPROVAL = "prior-approval";

    private static final int FEWEST_SPAM = 2;
    private static final double SHARE = 0.6;
    private static final double EACH_MORE = 0.25;

    private static final double HOST = 3;
    private static final double WORST_HOST = 4.5;
    private static final double WRITER = 2;
    private static final double WORST_WRITER = 3.5;
    private static final double ADDRESS = 1;
    private static final double WORST_ADDRESS = 2;

    private static final int FEWEST_GOOD = 3;

    /** As much as one link, or a website, speaks against a comment: a link to a good place is worth nothing else. */
    private static final double GOOD_LINK = -1;

    private static final double GOOD_WEBSITE = -0.5;
    private static final double APPROVED_BEFORE = -2;

    private static final Comparator<Map.Entry<String, Past.HostPast>> BY_SPAM =
            Comparator.<Map.Entry<String, Past.HostPast>>comparingInt(
                            host -> host.getValue().outcomes().spam())
                    .thenComparing(Map.Entry::getKey);

    private static final Comparator<Map.Entry<String, Past.HostPast>> BY_APPROVED =
            Comparator.<Map.Entry<String, Past.HostPast>>comparingInt(
                            host -> host.getValue().outcomes().approved())
                    .thenComparing(Map.Entry::getKey);

    private final CommentMemory memory;

    /** For the container's proxy. */
    protected Reputation() {
        memory = null;
    }

    @Inject
    Reputation(CommentMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "reputation";
    }

    @Override
    public List<String> findings() {
        return List.of(BAD_HOST, GOOD_HOST, BAD_WRITER, BAD_ADDRESS, PRIOR_APPROVAL);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Past past = reading.past(memory);
        List<Evidence> evidence = new ArrayList<>();
        badHost(reading, past).or(() -> goodHosts(reading, past)).ifPresent(evidence::add);
        badSender(past).ifPresent(evidence::add);
        Past.Outcomes writer = past.writer();
        if (reading.candidate().verified() && writer.approved() > 0 && writer.rejected() + writer.spam() == 0) {
            evidence.add(new Evidence(PRIOR_APPROVAL, "", String.valueOf(writer.approved()), APPROVED_BEFORE));
        }
        return evidence;
    }

    /** The worst of them. Hosts that everybody links to say nothing about who does. */
    private static Optional<Evidence> badHost(Reading reading, Past past) {
        return past.hosts().entrySet().stream()
                .filter(host -> !WellKnownHosts.include(host.getKey()))
                .filter(host -> bad(host.getValue().outcomes()))
                .max(BY_SPAM)
                .map(host -> new Evidence(
                        BAD_HOST,
                        reading.linkTo(host.getKey()),
                        host.getValue().outcomes().spam() + "|" + host.getKey(),
                        weight(host.getValue().outcomes(), HOST, WORST_HOST)));
    }

    /** Only when all of them are: a good link beside a bad one is bait. */
    private static Optional<Evidence> goodHosts(Reading reading, Past past) {
        Map<String, Past.HostPast> hosts = past.hosts();
        if (!hosts.values().stream().allMatch(host -> good(host.outcomes()))) {
            return Optional.empty();
        }
        boolean inText = reading.links().stream().anyMatch(link -> hosts.containsKey(link.host()));
        return hosts.entrySet().stream()
                .max(BY_APPROVED)
                .map(host -> new Evidence(
                        GOOD_HOST,
                        reading.linkTo(host.getKey()),
                        host.getValue().outcomes().approved() + "|" + host.getKey(),
                        inText ? GOOD_LINK : GOOD_WEBSITE));
    }

    /** Mail address and IP address mostly belong together; the heavier one is named. */
    private static Optional<Evidence> badSender(Past past) {
        if (bad(past.writer())) {
            return Optional.of(new Evidence(
                    BAD_WRITER, "", String.valueOf(past.writer().spam()), weight(past.writer(), WRITER, WORST_WRITER)));
        }
        return bad(past.address())
                ? Optional.of(new Evidence(
                        BAD_ADDRESS,
                        "",
                        String.valueOf(past.address().spam()),
                        weight(past.address(), ADDRESS, WORST_ADDRESS)))
                : Optional.empty();
    }

    private static boolean bad(Past.Outcomes outcomes) {
        return outcomes.spam() >= FEWEST_SPAM && outcomes.spamShare() >= SHARE;
    }

    private static boolean good(Past.Outcomes outcomes) {
        return outcomes.approved() >= FEWEST_GOOD && outcomes.spam() + outcomes.rejected() == 0;
    }

    private static double weight(Past.Outcomes outcomes, double least, double most) {
        return Math.min(most, least + EACH_MORE * (outcomes.spam() - FEWEST_SPAM));
    }
}
