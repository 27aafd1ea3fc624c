package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.DecisionExport;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;

/** Decisions as CSV (RFC 4180). Comments are named by their numbers: what readers wrote is not handed on. */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class DecisionFile implements DecisionExport {

    private static final String[] COLUMNS = {
        "decision",
        "decided_at",
        "moderator",
        "verdict",
        "state_before",
        "state_after",
        "reason",
        "note",
        "undone_at",
        "undone_by",
        "case",
        "comment",
        "story",
        "screened",
        "evidence"
    };

    /** All years that a database knows. */
    private static final Instant BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private static final Instant END = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private final DecisionRows rows;
    private final Settings settings;

    /** For the container's proxy. */
    protected DecisionFile() {
        this(null, null);
    }

    @Inject
    DecisionFile(DecisionRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public long write(LocalDate from, LocalDate to, Appendable out) throws IOException {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInput(FieldError.of("to", "before-from"));
        }
        ZoneId zone = settings.site().zone();
        Instant end = to == null ? END : to.plusDays(1).atStartOfDay(zone).toInstant();
        CSVPrinter printer =
                CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(out);
        Instant time = from == null ? BEGINNING : from.atStartOfDay(zone).toInstant();
        long last = -1;
        long written = 0;
        List<DecisionRows.Row> next = rows.after(time, last, end);
        while (!next.isEmpty()) {
            for (DecisionRows.Row row : next) {
                printer.printRecord(cells(row, zone).toList());
            }
            written += next.size();
            time = next.get(next.size() - 1).decision().decidedAt();
            last = next.get(next.size() - 1).decision().id();
            next = rows.after(time, last, end);
        }
        printer.flush();
        return written;
    }

    private static Stream<String> cells(DecisionRows.Row row, ZoneId zone) {
        DecisionView decision = row.decision().view();
        ModerationCase subject = row.subject();
        String evidence = subject.evidence().stream()
                .filter(piece -> piece.counted() && piece.weight() != 0)
                .map(Evidence::rule)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        decision.id(),
                        moment(decision.time(), zone),
                        decision.moderator(),
                        decision.verdict(),
                        decision.from(),
                        decision.to(),
                        decision.reason(),
                        decision.note(),
                        moment(decision.undoneAt(), zone),
                        decision.undoneBy() == null ? "" : decision.undoneBy(),
                        subject.id(),
                        subject.commentId(),
                        subject.articleId(),
                        subject.screened(),
                        evidence)
                .map(Objects::toString)
                .map(DecisionFile::harmless);
    }

    /** What a spreadsheet would reckon begins with one of these. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String moment(Instant time, ZoneId zone) {
        return time == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        time.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }
}
