package org.broadsheet.core.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.transfer.ImportReport;

/**
 * Takes from a post's comments those that readers wrote. Editorial notes (comments of type {@code note} since WordPress
 * 6.9), pingbacks and trackbacks stay behind, and so do spam and trash.
 */
final class CommentPlanner {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+\\.[^\\s\"<>]+");
    private static final int MAX_ADDRESS = 45;

    private final int levels;
    private final WordPressDates dates;
    private final UnaryOperator<String> plainText;
    private final List<ImportReport.Line> skipped;
    private final List<ImportReport.Line> noted;

    /** @param levels how deep a thread may be, from 1 */
    CommentPlanner(
            int levels,
            WordPressDates dates,
            UnaryOperator<String> plainText,
            List<ImportReport.Line> skipped,
            List<ImportReport.Line> noted) {
        this.levels = levels;
        this.dates = dates;
        this.plainText = plainText;
        this.skipped = skipped;
        this.noted = noted;
    }

    /** Parents before children, otherwise in the file's order. */
    List<ImportPlan.PlannedComment> plan(long postId, List<WxrFile.Comment> comments) {
        Map<String, ImportPlan.PlannedComment> taken = new LinkedHashMap<>();
        Map<Long, WxrFile.Comment> byId = new HashMap<>();
        for (WxrFile.Comment comment : comments) {
            if (comment.id() != null) {
                byId.putIfAbsent(comment.id(), comment);
            }
        }
        Map<String, Integer> repeats = new HashMap<>();
        for (WxrFile.Comment comment : comments) {
            String reason = reasonToSkip(comment);
            if (reason == null) {
                ImportPlan.PlannedComment planned = planned(postId, comment, repeats);
                if (taken.putIfAbsent(planned.foreignId(), planned) != null) {
                    skip(comment, "id.repeated");
                }
            } else {
                skip(comment, reason);
            }
        }
        return new Threads(taken, byId).inOrder();
    }

    private static String reasonToSkip(WxrFile.Comment comment) {
        String type = comment.type();
        if (!type.isEmpty() && !type.equals("comment")) {
            return switch (type) {
                case "note", "pingback", "trackback" -> "comment." + type;
                default -> "comment.other-type";
            };
        }
        if (comment.text().isBlank()) {
            return "comment.empty";
        }
        return switch (comment.approved()) {
            case "1", "approve", "approved", "0", "hold", "" -> null;
            case "spam" -> "comment.spam";
            default -> "comment.trash";
        };
    }

    private ImportPlan.PlannedComment planned(long postId, WxrFile.Comment comment, Map<String, Integer> repeats) {
        String author = Texts.cut(plainText.apply(comment.author()), CommentPosting.MAX_AUTHOR);
        String text = comment.text().strip();
        Instant time = dates.first(
                comment.fields().text("wp:comment_date_gmt"), comment.fields().text("wp:comment_date"), "");
        String url = comment.url();
        return new ImportPlan.PlannedComment(
                comment.line(),
                foreignId(postId, comment, Fingerprint.of(author, text, time), repeats),
                comment.id(),
                comment.parent() == null ? null : String.valueOf(comment.parent()),
                author,
                fits(comment.email(), CommentPosting.MAX_EMAIL) ? comment.email() : "",
                fits(url, CommentPosting.MAX_URL) && WEB.matcher(url).matches() ? url : "",
                fits(comment.address(), MAX_ADDRESS) ? comment.address() : "",
                Texts.cut(text, CommentPosting.MAX_TEXT),
                comment.approved().startsWith("1") || comment.approved().startsWith("approve")
                        ? CommentState.APPROVED
                        : CommentState.HELD,
                time);
    }

    /** Without a number a comment is known by what it says, and by how often that was said before it. */
    private static String foreignId(
            long postId, WxrFile.Comment comment, String fingerprint, Map<String, Integer> repeats) {
        if (comment.id() != null) {
            return String.valueOf(comment.id());
        }
        int repeat = repeats.merge(fingerprint, 1, Integer::sum);
        return postId + "/" + fingerprint.substring(0, 16) + "/" + repeat;
    }

    private static boolean fits(String text, int length) {
        return text.length() <= length;
    }

    private void skip(WxrFile.Comment comment, String reason) {
        String who = Texts.cut(plainText.apply(comment.author()), CommentPosting.MAX_AUTHOR);
        String number = comment.id() == null ? "" : "#" + comment.id();
        skipped.add(new ImportReport.Line(
                ImportPlan.Kind.COMMENT.key(), (who + " " + number).strip(), comment.line(), reason));
    }

    /** Finds each comment's place: below the nearest of those it answers that came in too, and not too deep. */
    private final class Threads {

        private final Map<String, ImportPlan.PlannedComment> taken;
        private final Map<Long, WxrFile.Comment> byId;
        private final Map<String, ImportPlan.PlannedComment> placed = new LinkedHashMap<>();
        private final Map<String, Integer> levelOf = new HashMap<>();

        Threads(Map<String, ImportPlan.PlannedComment> taken, Map<Long, WxrFile.Comment> byId) {
            this.taken = taken;
            this.byId = byId;
        }

        List<ImportPlan.PlannedComment> inOrder() {
            taken.values().forEach(this::placeWithAncestors);
            return List.copyOf(placed.values());
        }

        private void placeWithAncestors(ImportPlan.PlannedComment comment) {
            List<ImportPlan.PlannedComment> line = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            ImportPlan.PlannedComment at = comment;
            while (at != null && !placed.containsKey(at.foreignId()) && seen.add(at.foreignId())) {
                line.add(0, at);
                at = nearestTaken(at, seen);
            }
            line.forEach(this::place);
        }

        private void place(ImportPlan.PlannedComment comment) {
            ImportPlan.PlannedComment parent = nearestTaken(comment, Set.of(comment.foreignId()));
            if (parent != null && !placed.containsKey(parent.foreignId())) {
                // They answer each other in a circle: the first of them stands on the story itself.
                parent = null;
            }
            if (comment.parent() != null
                    && (parent == null || !parent.foreignId().equals(comment.parent()))) {
                note(comment, "parent.missing");
            }
            if (parent != null && levelOf.get(parent.foreignId()) >= levels) {
                note(comment, "depth");
                while (parent != null && levelOf.get(parent.foreignId()) >= levels) {
                    parent = placed.get(parent.parent());
                }
            }
            placed.put(comment.foreignId(), under(comment, parent));
            levelOf.put(comment.foreignId(), parent == null ? 1 : levelOf.get(parent.foreignId()) + 1);
        }

        /** Up past those that were left out, such as a spammer somebody answered. */
        private ImportPlan.PlannedComment nearestTaken(ImportPlan.PlannedComment comment, Set<String> not) {
            String at = comment.parent();
            Set<String> seen = new HashSet<>(not);
            while (at != null && !taken.containsKey(at) && seen.add(at)) {
                WxrFile.Comment left = byId.get(Long.valueOf(at));
                at = left == null || left.parent() == null ? null : String.valueOf(left.parent());
            }
            return at == null || at.equals(comment.foreignId()) ? null : taken.get(at);
        }

        private ImportPlan.PlannedComment under(ImportPlan.PlannedComment comment, ImportPlan.PlannedComment parent) {
            return new ImportPlan.PlannedComment(
                    comment.line(),
                    comment.foreignId(),
                    comment.id(),
                    parent == null ? null : parent.foreignId(),
                    comment.author(),
                    comment.email(),
                    comment.url(),
                    comment.address(),
                    comment.text(),
                    comment.state(),
                    comment.postedAt());
        }

        private void note(ImportPlan.PlannedComment comment, String reason) {
            noted.add(new ImportReport.Line(ImportPlan.Kind.COMMENT.key(), comment.what(), comment.line(), reason));
        }
    }
}
