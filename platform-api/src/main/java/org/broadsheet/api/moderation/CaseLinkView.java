package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * A case as a link in a moderator's mail shows it.
 *
 * @param complaints what readers report of it, or null
 * @param appeal     what its writer asks, or null
 * @param moderator  the name of whoever the link was sent to, and acts by it
 */
public record CaseLinkView(CaseView view, ComplaintsView complaints, AppealView appeal, String moderator)
        implements Serializable {}
