package org.broadsheet.api.moderation;

/** What stands around a case. */
public interface CaseContexts {

    /** @throws org.broadsheet.api.error.NotFound when there is no such case */
    CaseContext context(long caseId);
}
