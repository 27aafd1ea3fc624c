package org.broadsheet.api.mail;

/** Takes letters to be sent. An optional module's: ask for it as an {@code Instance}. */
public interface Outbox {

    /** Queues a letter in the caller's transaction; nothing happens when one with its kind and key was queued before. */
    void queue(Letter letter);
}
