package org.broadsheet.api.comment;

import java.util.Optional;

/**
 * May refuse a comment before it is screened; nothing of a refused one is kept. An optional module's: any number of them
 * are asked, inside the posting's transaction, so they read only, and quickly.
 */
public interface CommentGate {

    /**
     * @param draft cleaned of what nobody sees, and without mistakes
     * @return why it is not taken, or empty
     */
    Optional<Refusal> check(CommentDraft draft);
}
