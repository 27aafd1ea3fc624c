package org.broadsheet.notify.delivery;

/**
 * Something waits in the outbox. Fired inside the transaction that put it there; after its success this node's worker
 * wakes. A lost one costs a few seconds: the worker also looks by itself.
 */
public record MailQueued() {}
