package org.broadsheet.core.comment;

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
import org.broadsheet.api.comment.CommentBadge;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentLife;
import org.broadsheet.api.comment.CommentPersonal;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.html.SanitisedHtml;

/** A comment. Never deleted; what it says is kept as typed, as shown, and with the policy that made one of the other. */
@Entity
@Table(name = "comment")
class Comment {

    /** From here on numbers are our own; lower ones are left to imports, which keep those they bring. */
    static final long FIRST_OWN_ID = 10_000_000;

    @Id
    @SequenceGenerator(name = "comment", sequenceName = "comment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment")
    private Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "root_id")
    private long rootId;

    @Column(name = "depth")
    private int depth;

    /** The ids from the root down to this one, each followed by a slash. */
    @Column(name = "path")
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CommentState state;

    @Column(name = "author")
    private String author;

    @Column(name = "email")
    private String email;

    @Column(name = "url")
    private String url;

    @Column(name = "text")
    private String text;

    @Column(name = "body")
    private String body;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "user_agent")
    private String userAgent;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "pinned")
    private boolean pinned;

    @Enumerated(EnumType.STRING)
    @Column(name = "badge")
    private CommentBadge badge = CommentBadge.NONE;

    @Column(name = "reader_id")
    private Long readerId;

    @Column(name = "verified")
    private boolean verified;

    @Column(name = "email_hash")
    private String emailHash;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "mail_kept")
    private boolean mailKept = true;

    @Column(name = "address_kept")
    private boolean addressKept = true;

    /** Its writer asked to be forgotten. */
    @Column(name = "erased")
    private boolean erased;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** Counted in the database: written by votes alone, each adding its own. */
    @Column(name = "score", insertable = false, updatable = false)
    private int score;

    protected Comment() {}

    Comment(CleanComment clean, SanitisedHtml html, CommentState state, Instant postedAt) {
        become(clean, html, state, postedAt);
    }

    /**
     * Says something else from now on; its number and its place in the thread stay. What its writer had erased, or took
     * back, does not come back with the next import.
     */
    final void become(CleanComment clean, SanitisedHtml html, CommentState newState, Instant time) {
        if (erased || withdrawn()) {
            return;
        }
        mailKept = true;
        addressKept = true;
        articleId = clean.articleId();
        author = clean.author();
        email = clean.email();
        url = clean.url();
        text = clean.text();
        textHash = clean.textHash();
        remoteAddress = clean.remoteAddress();
        userAgent = clean.userAgent();
        body = html.html();
        policyVersion = html.policyVersion();
        state = newState;
        postedAt = time;
    }

    /** @param reader the signed-in one, or null */
    void writtenBy(Long reader, boolean ownsAddress) {
        readerId = reader;
        verified = ownsAddress;
    }

    /**
     * Forgets who wrote it, for good.
     *
     * @param nothing what stays of the text: null for all of it, or an empty one with the policy that made it
     */
    void forgetWriter(SanitisedHtml nothing) {
        author = "";
        email = "";
        url = "";
        remoteAddress = "";
        userAgent = "";
        readerId = null;
        emailHash = null;
        addressHash = null;
        mailKept = false;
        addressKept = false;
        erased = true;
        if (nothing != null) {
            text = "";
            textHash = "";
            body = nothing.html();
            policyVersion = nothing.policyVersion();
            state = state == CommentState.HELD ? CommentState.REJECTED : state;
            // Shown as one that was taken back; when, nobody need know.
            withdrawnAt = withdrawnAt == null ? postedAt : withdrawnAt;
        }
    }

    /** Its writer changed it: other words, and the screening's opinion of them. */
    void edit(CleanComment clean, SanitisedHtml html, CommentState newState, Instant time) {
        text = clean.text();
        textHash = clean.textHash();
        body = html.html();
        policyVersion = html.policyVersion();
        state = newState;
        editedAt = time;
    }

    /** Its writer took it back: nobody need decide on it any more, and nothing of it stays but its place. */
    void withdraw(SanitisedHtml nothing, Instant time) {
        text = "";
        textHash = "";
        body = nothing.html();
        policyVersion = nothing.policyVersion();
        url = "";
        state = state == CommentState.HELD ? CommentState.REJECTED : state;
        withdrawnAt = time;
    }

    final boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** To be seen, and still saying something. */
    boolean stands() {
        return state == CommentState.APPROVED && !withdrawn();
    }

    /** Keeps the number it had elsewhere. Only before it is persisted. */
    void keepNumber(long number) {
        id = number;
    }

    /**
     * Takes its place in the thread, once it has its id.
     *
     * @param parent null for a comment on the story itself
     */
    void placeUnder(Comment parent) {
        parentId = parent == null ? null : parent.id;
        rootId = parent == null ? id : parent.rootId;
        depth = parent == null ? 0 : parent.depth + 1;
        path = (parent == null ? "" : parent.path) + id + "/";
    }

    void pin(boolean on) {
        pinned = on;
    }

    void wear(CommentBadge newBadge) {
        badge = newBadge;
    }

    /** @return the state before */
    CommentState decide(CommentState to) {
        CommentState before = state;
        state = to;
        return before;
    }

    boolean isBy(String name, String mailAddress) {
        return author.equals(name) && email.equals(mailAddress);
    }

    boolean isFrom(String address) {
        return remoteAddress.equals(address);
    }

    CommentDetails details() {
        return new CommentDetails(
                id,
                version,
                articleId,
                parentId,
                state,
                author,
                email,
                url,
                text,
                body,
                remoteAddress,
                userAgent,
                postedAt,
                new CommentPersonal(
                        readerId, verified, !mailKept && emailHash != null, !addressKept && addressHash != null),
                life(""));
    }

    CommentLife life(String avatar) {
        return new CommentLife(editedAt, withdrawn(), score, avatar);
    }

    long version() {
        return version;
    }

    long rootId() {
        return rootId;
    }

    Long readerId() {
        return readerId;
    }

    boolean verified() {
        return verified;
    }

    long id() {
        return id;
    }

    long articleId() {
        return articleId;
    }

    Long parentId() {
        return parentId;
    }

    int depth() {
        return depth;
    }

    String path() {
        return path;
    }

    CommentState state() {
        return state;
    }

    String author() {
        return author;
    }

    String email() {
        return email;
    }

    String url() {
        return url;
    }

    String text() {
        return text;
    }

    String body() {
        return body;
    }

    boolean pinned() {
        return pinned;
    }

    CommentBadge badge() {
        return badge;
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
