package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What the screening has learnt.
 *
 * @param held    share of good comments that the site lets it hold
 * @param spam    share of good comments that the site lets it take for spam at once
 * @param edition another one for each pair of these
 * @param ofSpam  what it knows of spam
 * @param ofAbuse what it knows of abuse, which it never does more than hold
 */
public record LearningView(double held, double spam, long edition, ClassifierView ofSpam, ClassifierView ofAbuse)
        implements Serializable {}
