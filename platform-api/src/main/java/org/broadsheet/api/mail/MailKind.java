package org.broadsheet.api.mail;

/**
 * Why a mail is sent; the most urgent first. All that waits of one kind goes before anything of the next, so that
 * whoever waits in front of a screen does not wait for all readers of a story.
 */
public enum MailKind {
    /** A reader asked for a link to sign in with. */
    SIGN_IN,
    /** Somebody asked to subscribe. */
    CONFIRMATION,
    /** Somebody who is not signed in asked to be told of answers to a comment. */
    REPLY_CONFIRMATION,
    /** A comment was answered. */
    REPLY,
    /** A moderator has something to look at. */
    MODERATION,
    /** A moderator decided on a comment; to its writer. */
    DECISION,
    /** A story was published. */
    ALERT
}
