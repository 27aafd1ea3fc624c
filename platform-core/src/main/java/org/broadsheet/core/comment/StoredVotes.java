package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.Ballot;
import org.broadsheet.api.comment.CommentVoted;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.VoteMode;
import org.broadsheet.api.comment.VoteReceipt;
import org.broadsheet.api.comment.VoteRequest;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.signing.LinkSigner;

/**
 * Counts votes. A reader is known by a signed pass; on the first vote it is made of where that came from and the
 * browser's name, so that throwing the pass away is worth no second vote. The comment's row is locked while a vote is
 * counted, which makes two of one reader one, and the score exact.
 */
@ApplicationScoped
class StoredVotes implements CommentVotes {

    static final String MODE = "comments.votes";

    private static final String PURPOSE = "voter";

    /** A household or a small office; more than that from one address is one person with many browsers. */
    private static final int MOST_FROM_ONE_ADDRESS = 4;

    private static final int MOST_IN_A_MINUTE = 30;
    private static final int MOST_IN_AN_HOUR = 200;

    /** A button pressed twice in a hurry was meant once. */
    private static final Duration HURRY = Duration.ofSeconds(2);

    @Inject
    CommentTable table;

    @Inject
    VoteTable votes;

    @Inject
    ArticleCatalog articles;

    @Inject
    KeyedMark marks;

    @Inject
    LinkSigner signer;

    @Inject
    RateLimits limits;

    @Inject
    Settings settings;

    @Inject
    Event<CommentVoted> voted;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    public VoteMode mode() {
        String mode = settings.get(MODE, VoteMode.UP.name());
        return Arrays.stream(VoteMode.values())
                .filter(known -> known.name().equals(mode.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(VoteMode.UP);
    }

    @Override
    @PublicOperation
    @Transactional
    public VoteReceipt cast(VoteRequest request) {
        VoteMode mode = mode();
        boolean against = request.ballot() == Ballot.DOWN || request.ballot() == Ballot.TOGGLE_DOWN;
        if (mode == VoteMode.OFF || (against && mode != VoteMode.UPDOWN)) {
            throw new Closed("no such votes here");
        }
        String address = marks.of("vote-address", plain(request.remoteAddress()));
        limits.take("vote", address, MOST_IN_A_MINUTE, Duration.ofMinutes(1));
        limits.take("vote-hour", address, MOST_IN_AN_HOUR, Duration.ofHours(1));
        Comment comment = table.lock(request.commentId())
                .filter(Comment::stands)
                .orElseThrow(() -> new NotFound("comment", request.commentId()));
        if (articles.discussed(comment.articleId()).isEmpty()) {
            throw new NotFound("article", comment.articleId());
        }
        String voter = signer.verify(PURPOSE, plain(request.pass()))
                .orElseGet(() -> marks.of("voter", plain(request.remoteAddress()) + "\n" + plain(request.userAgent())));
        Instant now = clock.instant();
        CommentVote vote = votes.find(comment.id(), voter).orElseGet(() -> first(comment, voter, address));
        int change = vote.become(direction(request.ballot(), vote, now), now);
        int score = votes.add(comment.id(), change);
        if (change != 0) {
            table.changed(comment);
            voted.fire(new CommentVoted(comment.id(), comment.articleId(), score, now));
        }
        return new VoteReceipt(score, vote.direction(), signer.sign(PURPOSE, voter), "/comments/" + comment.id());
    }

    @Override
    @PublicOperation
    @Transactional
    public Map<Long, Integer> own(String pass, long articleId) {
        return signer.verify(PURPOSE, plain(pass))
                .map(voter -> votes.of(voter, articleId).stream()
                        .collect(Collectors.toMap(CommentVote::commentId, CommentVote::direction)))
                .orElse(Map.of());
    }

    private CommentVote first(Comment comment, String voter, String address) {
        if (votes.voters(comment.id(), address) >= MOST_FROM_ONE_ADDRESS) {
            throw new TooManyRequests("votes from one address", Duration.ofDays(1));
        }
        CommentVote vote = new CommentVote(comment.id(), voter, address);
        vote.become(0, Instant.EPOCH);
        votes.add(vote);
        return vote;
    }

    private static int direction(Ballot ballot, CommentVote vote, Instant now) {
        return switch (ballot) {
            case UP -> 1;
            case DOWN -> -1;
            case NONE -> 0;
            case TOGGLE_UP -> toggled(1, vote, now);
            case TOGGLE_DOWN -> toggled(-1, vote, now);
        };
    }

    private static int toggled(int direction, CommentVote vote, Instant now) {
        boolean again = vote.direction() == direction;
        boolean hurry = vote.votedAt().plus(HURRY).isAfter(now);
        return again && !hurry ? 0 : direction;
    }

    private static String plain(String value) {
        return value == null ? "" : value;
    }
}
