package org.broadsheet.moderation.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentTakenIn;
import org.broadsheet.api.comment.Evidence;

/**
 * A comment at the desk. Its state repeats the comment's, so that a queue is one indexed look at one table
 * of this module; both change in one transaction. The version is what makes two moderators notice each other.
 */
@Entity
@Table(name = "moderation_case")
@SequenceGenerator(name = "moderation_case", sequenceName = "moderation_case_seq", allocationSize = 50)
class ModerationCase {

    /** Weighs nothing. Whose word the address is, the comment itself does not say afterwards. */
    private static final Evidence VERIFIED_WRITER = new Evidence("verified-writer", "", "", 0);

    private static final Set<String> TRUSTED = Set.of(VERIFIED_WRITER.rule(), "prior-approval");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_case")
    private long id;

    @Version
    private long version;

    @Column(name = "comment_id", updatable = false)
    private long commentId;

    @Column(name = "article_id", updatable = false)
    private long articleId;

    @Enumerated(EnumType.STRING)
    private CommentState screened;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private String evidence;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    private double risk;

    @Column(name = "first_by_writer", updatable = false)
    private boolean firstByWriter;

    protected ModerationCase() {}

    /** @param first whether no earlier comment of its writer is to be seen */
    ModerationCase(CommentScreened event, boolean first) {
        commentId = event.commentId();
        articleId = event.articleId();
        screened = event.state();
        state = event.state();
        openedAt = event.time();
        firstByWriter = first;
        find(event.candidate().verified() ? with(event.evidence(), VERIFIED_WRITER) : event.evidence());
    }

    /** Of a comment that was not screened: there is no evidence. */
    ModerationCase(CommentTakenIn event) {
        commentId = event.commentId();
        articleId = event.articleId();
        screened = event.state();
        state = event.state();
        openedAt = event.time();
        find(List.of());
    }

    /** Of a comment that came before there was a desk, and was changed since. */
    ModerationCase(CommentEdited event) {
        commentId = event.commentId();
        articleId = event.candidate().articleId();
        screened = event.state();
        state = event.state();
        find(event.evidence());
        openedAt = event.candidate().time();
    }

    /** Its writer took the comment back: which rules spoke stays, the words that they quoted do not. */
    void withdrawn(CommentState to) {
        state = to;
        evidence = EvidenceJson.write(evidence().stream()
                .map(piece -> new Evidence(piece.rule(), "", piece.detail(), piece.weight(), piece.counted()))
                .toList());
    }

    /** The comment's new place: decided, taken back, or changed by an import. */
    void move(CommentState to) {
        state = to;
    }

    /** The screening has learnt more about the comment since, and nobody has decided on it. */
    void reconsider(CommentState newState, List<Evidence> newEvidence) {
        screened = newState;
        state = newState;
        find(newEvidence);
    }

    private void find(List<Evidence> found) {
        evidence = EvidenceJson.write(found);
        risk = found.stream()
                .filter(Evidence::counted)
                .mapToDouble(Evidence::weight)
                .sum();
    }

    /** Whether it came from somebody who is known to own the mail address. */
    boolean trusted() {
        return evidence().stream().map(Evidence::rule).anyMatch(TRUSTED::contains);
    }

    private static List<Evidence> with(List<Evidence> found, Evidence more) {
        return Stream.concat(found.stream(), Stream.of(more)).toList();
    }

    /** Keeps which rules spoke, and nothing of what they found: it may name the writer, or quote what is erased. */
    void forget() {
        evidence = EvidenceJson.write(evidence().stream()
                .map(piece -> new Evidence(piece.rule(), "", "", piece.weight(), piece.counted()))
                .toList());
    }

    /**
     * Waits for a moderator again.
     *
     * @param why takes the place of what was found under the same name before; null for nothing
     */
    void holdAgain(Evidence why) {
        state = CommentState.HELD;
        if (why != null) {
            List<Evidence> found = new ArrayList<>(evidence());
            found.removeIf(piece -> piece.rule().equals(why.rule()));
            found.add(0, why);
            find(found);
        }
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long commentId() {
        return commentId;
    }

    long articleId() {
        return articleId;
    }

    CommentState screened() {
        return screened;
    }

    CommentState state() {
        return state;
    }

    List<Evidence> evidence() {
        return EvidenceJson.read(evidence);
    }

    Instant openedAt() {
        return openedAt;
    }

    /** How much was found against it, all in all. */
    double risk() {
        return risk;
    }

    boolean firstByWriter() {
        return firstByWriter;
    }
}
