package org.broadsheet.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.signing.LinkSigner;
import org.broadsheet.moderation.CaseReturned.Cause;
import org.broadsheet.moderation.desk.CaseBook;
import org.broadsheet.moderation.desk.CaseBook.Entry;
import org.broadsheet.moderation.desk.CaseBook.Standing;

/**
 * Tells writers what was decided, and takes their question. What a moderator called spam without a word to its writer is
 * not told: a machine should not learn what gave it away.
 */
@ApplicationScoped
class WriterAppeals implements Appeals {

    static final String PURPOSE = "appeal";

    private static final String PATH = "/comments/appeal/";
    private static final int MOST_IN_AN_HOUR = 5;
    private static final int LARGEST_PAGE = 500;

    private final AppealTable table;
    private final CaseBook cases;
    private final LinkSigner signer;
    private final RateLimits limits;
    private final Clock clock;

    /** For the container's proxy. */
    protected WriterAppeals() {
        this(null, null, null, null, null);
    }

    @Inject
    WriterAppeals(AppealTable table, CaseBook cases, LinkSigner signer, RateLimits limits, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.signer = signer;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    @PublicOperation
    public Optional<WriterRuling> ruling(long commentId) {
        return cases.ofComment(commentId).map(this::view);
    }

    @Override
    @PublicOperation
    public Optional<WriterRuling> lookUp(String token) {
        return comment(token).flatMap(cases::ofComment).map(this::view);
    }

    @Override
    @PublicOperation
    @Transactional
    public void ask(String token, String text, String remoteAddress) {
        long commentId = comment(token).orElseThrow(() -> new NotFound("appeal by", token));
        String words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            throw new InvalidInput(FieldError.of("text", "required"));
        }
        if (words.length() > MAX_TEXT) {
            throw new InvalidInput(FieldError.of("text", "too-long", MAX_TEXT));
        }
        limits.take(PURPOSE, remoteAddress, MOST_IN_AN_HOUR, Duration.ofHours(1));
        Entry subject = cases.lock(commentId).orElseThrow(() -> new NotFound("case of", commentId));
        if (table.ofComment(commentId).isPresent()) {
            throw new Duplicate("text", "asked about comment " + commentId + " before");
        }
        if (told(subject).filter(WriterAppeals::against).isEmpty()) {
            throw new Closed("no decision against comment " + commentId + " stands");
        }
        table.add(new Appeal(subject, words, clock.instant()));
        cases.holdAgain(commentId, Cause.APPEALED, null);
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Map<Long, AppealView> of(Collection<Long> caseIds) {
        return table.of(caseIds).stream().collect(Collectors.toMap(Appeal::caseId, Appeal::view));
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Slice<Long> openCases(int page, int size) {
        int number = Math.max(1, page);
        int limit = Math.min(LARGEST_PAGE, Math.max(1, size));
        int offset = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * limit);
        return new Slice<>(table.openCases(offset, limit), table.countOpenCases(), number, limit);
    }

    private WriterRuling view(Entry subject) {
        Optional<Standing> told = told(subject);
        Optional<Appeal> asked = table.ofComment(subject.commentId());
        boolean open = asked.isEmpty() && told.filter(WriterAppeals::against).isPresent();
        return new WriterRuling(
                subject.commentId(),
                told.map(Standing::verdict).orElse(null),
                told.map(Standing::note).orElse(""),
                told.map(Standing::time).orElse(null),
                asked.map(Appeal::text).orElse(null),
                asked.map(Appeal::askedAt).orElse(null),
                open ? PATH + signer.sign(PURPOSE, Long.toString(subject.commentId())) : null);
    }

    /** The decision that the comment stands by, and its writer may know of. */
    private static Optional<Standing> told(Entry subject) {
        return Optional.ofNullable(subject.standing())
                .filter(standing -> standing.verdict().state() == subject.state())
                .filter(standing ->
                        subject.state() != CommentState.SPAM || !standing.note().isEmpty());
    }

    private static boolean against(Standing standing) {
        return standing.verdict().state() != CommentState.APPROVED;
    }

    private Optional<Long> comment(String token) {
        return signer.verify(PURPOSE, token).map(Long::valueOf);
    }
}
