package org.broadsheet.moderation;

/** The decision that stands on a case: the last that nobody took back. For native queries; the desk asks the same. */
public final class StandingDecision {

    /** Whether {@code d}, a row of {@code moderation_decision}, is the one of its case. */
    public static final String STANDS = """
            d.undone_at is null and not exists (
              select 1 from moderation_decision l where l.case_id = d.case_id and l.undone_at is null
              and (l.decided_at > d.decided_at or (l.decided_at = d.decided_at and l.id > d.id)))""";

    private StandingDecision() {}
}
