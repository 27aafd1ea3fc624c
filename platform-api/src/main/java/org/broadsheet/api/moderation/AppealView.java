package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A writer asked again.
 *
 * @param answered whether a moderator has decided since
 */
public record AppealView(long caseId, String text, Instant time, boolean answered) implements Serializable {}
