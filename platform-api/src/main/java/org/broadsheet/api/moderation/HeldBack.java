package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What thresholds do to comments that were judged by people and held back from the learning.
 *
 * @param own      whether this site's moderators judged them; else they are those by which the model that Broadsheet
 *                 comes with was measured
 * @param good     how many good ones there are
 * @param goodHeld how many of these would be held or more
 * @param goodSpam how many of these would be taken for spam at once
 * @param bad      how many bad ones there are
 * @param badHeld  how many of these would be held or more
 * @param badSpam  how many of these would be taken for spam at once
 */
public record HeldBack(boolean own, int good, int goodHeld, int goodSpam, int bad, int badHeld, int badSpam)
        implements Serializable {}
