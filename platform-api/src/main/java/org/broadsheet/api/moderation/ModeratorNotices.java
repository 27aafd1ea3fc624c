package org.broadsheet.api.moderation;

/** How whoever acts is told of comments that need a moderator. */
public interface ModeratorNotices {

    /** Whether moderators are told of each comment that is posted. */
    String POSTED_SETTING = "comments.mail-posted";

    /** Whether moderators are told of each comment that is held, reported or asked again about. */
    String HELD_SETTING = "comments.mail-held";

    NoticePace pace();

    /** @throws org.broadsheet.api.error.InvalidInput for the field {@code pace} when it is null */
    void change(NoticePace pace);
}
