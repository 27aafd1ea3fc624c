package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;

/**
 * Many comments in short time from one address, one network or one writer. Whole offices share an address, and a hot
 * topic makes one reader write ten times: so it holds at most. Of the three only the strongest is named, since one
 * reader in a hurry shows in all of them.
 */
@ApplicationScoped
class Rate implements Rule {

    static final String ADDRESS = "rate-address";
    static final String NETWORK = "rate-network";
    static final String WRITER = "rate-writer";

    private static final int IN_TEN_MINUTES = 4;
    private static final int IN_AN_HOUR = 15;

    /** A network may send so many times what an address may. */
    private static final int NETWORK_FACTOR = 5;

    private static final double HINT = 1;
    private static final double FASTER = 2;
    private static final double HOLDS = 3;

    private final CommentMemory memory;

    /** For the container's proxy. */
    protected Rate() {
        memory = null;
    }

    @Inject
    Rate(CommentMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public List<String> findings() {
        return List.of(ADDRESS, NETWORK, WRITER);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Past past = reading.past(memory);
        return Stream.of(
                        evidence(ADDRESS, past.fromAddress(), 1),
                        evidence(WRITER, past.byWriter(), 1),
                        evidence(NETWORK, past.fromNetwork(), NETWORK_FACTOR))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Evidence::weight))
                .stream()
                .toList();
    }

    /** The detail is the number, this comment included, and the minutes within which they came. */
    private static Optional<Evidence> evidence(String finding, Past.Recent earlier, int factor) {
        int soon = earlier.tenMinutes() + 1;
        int later = earlier.hour() + 1;
        double shortly = (double) soon / (IN_TEN_MINUTES * factor);
        double hourly = (double) later / (IN_AN_HOUR * factor);
        double excess = Math.max(shortly, hourly);
        if (excess <= 1) {
            return Optional.empty();
        }
        double weight = excess >= 2 ? HOLDS : excess >= 1.5 ? FASTER : HINT;
        String detail = shortly >= hourly ? soon + "|10" : later + "|60";
        return Optional.of(new Evidence(finding, "", detail, weight));
    }
}
