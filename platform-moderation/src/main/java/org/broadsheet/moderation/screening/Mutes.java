package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCandidate;

/** Whose comments are held without a word. */
public interface Mutes {

    /**
     * @param hosts those that the comment leads to
     * @return by what its writer is muted: an address, a network, a host; or empty
     */
    Optional<String> on(CommentCandidate candidate, List<String> hosts);
}
