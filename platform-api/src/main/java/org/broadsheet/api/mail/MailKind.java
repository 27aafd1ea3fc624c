package org.broadsheet.api.mail;

/** Why a mail is sent. */
public enum MailKind {
    /** A story was published. */
    ALERT,
    /** Somebody asked to subscribe. */
    CONFIRMATION
}
