package org.broadsheet.api.comment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Who may comment where. A story's own policy counts, else that of the nearest section above it that has one, else the
 * site's. They hold from the moment they are set and are no part of a story's revisions: a discussion that gets out of
 * hand is closed without publishing anything.
 */
public interface CommentPolicies {

    /** The site's, unless a section or story has its own. */
    CommentPolicy ofSite();

    /** Those of sections, by id; sections that follow the one above are left out. */
    Map<Long, CommentPolicy> ofSections();

    /** A story's own, or empty when it follows its section. */
    Optional<CommentPolicy> ofStory(long articleId);

    /**
     * What holds for a story now, its age considered.
     *
     * @param sectionId  or null
     * @param published  when it was first published, or null when it was not
     */
    CommentPolicy effective(long articleId, Long sectionId, Instant published);

    /** @param policy null to follow what is above */
    void setSection(long sectionId, CommentPolicy policy);

    /** @param policy null to follow the section */
    void setStory(long articleId, CommentPolicy policy);
}
