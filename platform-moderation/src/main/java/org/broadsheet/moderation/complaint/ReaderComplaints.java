package org.broadsheet.moderation.complaint;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.moderation.ComplaintDraft;
import org.broadsheet.api.moderation.ComplaintReason;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.ComplaintsView;
import org.broadsheet.api.moderation.ComplaintsView.Given;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.CaseReturned.Cause;
import org.broadsheet.moderation.desk.CaseBook;
import org.broadsheet.moderation.screening.Trail;
import org.broadsheet.moderation.screening.Weighing;
import org.broadsheet.moderation.trace.PersonHash;

/** Keeps what readers report, and puts a comment back into the queue when enough of them did. */
@ApplicationScoped
class ReaderComplaints implements Complaints {

    static final String EVIDENCE = "reported";

    private static final int MOST_IN_AN_HOUR = 10;
    private static final int MOST_TEXTS = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int IPV6_NETWORK = 8;

    private final ComplaintTable table;
    private final CaseBook cases;
    private final CommentCatalog comments;
    private final PersonHash hash;
    private final RateLimits limits;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    protected ReaderComplaints() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ReaderComplaints(
            ComplaintTable table,
            CaseBook cases,
            CommentCatalog comments,
            PersonHash hash,
            RateLimits limits,
            Settings settings,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.comments = comments;
        this.hash = hash;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @PublicOperation
    @Transactional
    public boolean file(ComplaintDraft draft) {
        String text = checked(draft);
        String from = sender(draft.remoteAddress());
        limits.take("complaint", from, MOST_IN_AN_HOUR, Duration.ofHours(1));
        // First the lock, then the comment: what is read of it afterwards is what a decision in between made of it.
        CaseBook.Entry subject =
                cases.lock(draft.commentId()).orElseThrow(() -> new NotFound("case of", draft.commentId()));
        if (comments.find(draft.commentId())
                .filter(comment -> comment.state() == CommentState.APPROVED
                        && !comment.life().withdrawn())
                .isEmpty()) {
            throw new NotFound("comment", draft.commentId());
        }
        String agent = draft.userAgent() == null ? "" : draft.userAgent();
        String reader = hash.of("COMPLAINT-READER", from + '\n' + agent);
        if (table.has(draft.commentId(), reader)) {
            return false;
        }
        Instant now = clock.instant();
        table.add(new Complaint(subject, draft.reason(), text, reader, hash.of("COMPLAINT-ADDRESS", from), now));
        long readers = table.open(List.of(subject.caseId())).stream()
                .map(Complaint::address)
                .distinct()
                .count();
        int threshold = threshold();
        if (threshold > 0 && readers >= threshold && !approvedSince(subject)) {
            cases.holdAgain(
                    draft.commentId(),
                    Cause.REPORTED,
                    new Evidence(EVIDENCE, "", Long.toString(readers), Weighing.HELD));
        }
        return true;
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Map<Long, ComplaintsView> of(Collection<Long> caseIds) {
        return table.open(caseIds).stream()
                .collect(groupingBy(Complaint::caseId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view(entry.getKey(), entry.getValue())));
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Slice<Long> openCases(int page, int size) {
        int number = Math.max(1, page);
        int limit = Math.min(LARGEST_PAGE, Math.max(1, size));
        int offset = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * limit);
        return new Slice<>(table.openCases(offset, limit), table.countOpenCases(), number, limit);
    }

    /** A moderator has seen what was reported and let it stand: further reports are shown, but do not overrule that. */
    private boolean approvedSince(CaseBook.Entry subject) {
        CaseBook.Standing standing = subject.standing();
        return standing != null
                && standing.verdict() == Verdict.APPROVE
                && table.anyBefore(subject.caseId(), standing.time());
    }

    private static String checked(ComplaintDraft draft) {
        String text = draft.text() == null ? "" : draft.text().strip();
        List<FieldError> errors = new ArrayList<>();
        if (draft.reason() == null) {
            errors.add(FieldError.of("reason", "required"));
        } else if (draft.reason() == ComplaintReason.OTHER && text.isEmpty()) {
            errors.add(FieldError.of("text", "required"));
        }
        if (text.length() > MAX_TEXT) {
            errors.add(FieldError.of("text", "too-long", MAX_TEXT));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return text;
    }

    /** Somebody with IPv6 has a whole network of addresses. */
    private static String sender(String typed) {
        String plain = typed == null ? "" : typed;
        return Trail.address(plain)
                .map(address -> address instanceof Inet6Address ? network(address) : address.getHostAddress())
                .orElse(plain);
    }

    private static String network(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), IPV6_NETWORK));
    }

    private int threshold() {
        try {
            return Integer.parseInt(settings.get(THRESHOLD_SETTING, "").strip());
        } catch (NumberFormatException e) {
            // Never set, or to something that is no number.
            return DEFAULT_THRESHOLD;
        }
    }

    private static ComplaintsView view(long caseId, List<Complaint> open) {
        List<Given> reasons = open.stream().collect(groupingBy(Complaint::reason)).entrySet().stream()
                .map(entry -> new Given(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(Complaint::text)
                                .filter(text -> !text.isEmpty())
                                .limit(MOST_TEXTS)
                                .toList()))
                .sorted(Comparator.comparingInt(Given::count).reversed().thenComparing(Given::reason))
                .toList();
        int readers = (int) open.stream().map(Complaint::reader).distinct().count();
        return new ComplaintsView(caseId, readers, open.get(open.size() - 1).filedAt(), reasons);
    }
}
