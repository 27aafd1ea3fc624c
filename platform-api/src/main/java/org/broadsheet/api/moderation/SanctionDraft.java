package org.broadsheet.api.moderation;

/**
 * A sanction to be put in force. Nulls count as empty.
 *
 * @param value as typed: an address, a network with its prefix (without one it is the usual around an address), a host
 * @param days  how long, or null for ever
 */
public record SanctionDraft(SanctionKind kind, SanctionTarget target, String value, String reason, Integer days) {}
