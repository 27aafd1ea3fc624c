package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.comment.CommentBadge;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.MembersOnly;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/** Who may comment on a story, and whose comments wait though the screening has nothing against them. */
@ApplicationScoped
class Admission {

    static final String PRE_MODERATED = "policy-pre-moderated";
    static final String FIRST_COMMENT = "policy-first-comment";

    /** As much as holds. */
    private static final double HELD = 3;

    @Inject
    CommentTable table;

    @Inject
    CurrentActor actor;

    /**
     * @param verified whether the sender is signed in under the address given
     * @throws Closed      when nobody may
     * @throws MembersOnly when this sender may not
     */
    void check(DiscussedArticle article, boolean verified) {
        if (article.comments() == CommentPolicy.CLOSED) {
            throw new Closed("story " + article.id() + " takes no comments");
        }
        if (article.comments() == CommentPolicy.MEMBERS && !verified) {
            throw new MembersOnly("story " + article.id() + " takes comments of members");
        }
    }

    /** The screening's verdict, or that the comment waits, with the policy among the reasons. */
    ScreeningVerdict after(ScreeningVerdict screened, CommentPolicy policy, CommentDraft draft) {
        String reason = waits(policy, draft);
        if (reason.isEmpty()) {
            return screened;
        }
        CommentState state = screened.state() == CommentState.APPROVED ? CommentState.HELD : screened.state();
        return new ScreeningVerdict(
                state,
                Stream.concat(screened.evidence().stream(), Stream.of(new Evidence(reason, "", "", HELD)))
                        .toList(),
                screened.text());
    }

    /** Whoever only types an address that was approved before may have made it up: that opens no door. */
    private String waits(CommentPolicy policy, CommentDraft draft) {
        if (staff(draft.verified())) {
            return "";
        }
        return switch (policy) {
            case PRE_MODERATED -> PRE_MODERATED;
            case FIRST_MODERATED ->
                draft.readerId() != null && table.approvedBefore(draft.readerId()) ? "" : FIRST_COMMENT;
            case OPEN, MEMBERS, CLOSED -> "";
        };
    }

    CommentBadge badge(DiscussedArticle article, boolean verified) {
        if (!staff(verified)) {
            return CommentBadge.NONE;
        }
        String name = actor.get().name().toLowerCase(Locale.ROOT);
        boolean wroteIt = article.authors().stream()
                .anyMatch(author -> author.toLowerCase(Locale.ROOT).equals(name));
        return wroteIt ? CommentBadge.AUTHOR : CommentBadge.STAFF;
    }

    private boolean staff(boolean verified) {
        Actor who = actor.get();
        return verified && who.accountId() != 0;
    }
}
