package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What the writer of a comment could be sanctioned by.
 *
 * @param hits     how many comments of the last {@value Sanctions#DAYS} days it would have been on, or null when that
 *                 cannot be known
 * @param inForce  whether a sanction is on it already
 */
public record SanctionOffer(SanctionTarget target, String value, Long hits, boolean inForce) implements Serializable {}
