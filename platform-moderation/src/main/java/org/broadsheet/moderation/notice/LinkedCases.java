package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.CaseLinkView;
import org.broadsheet.api.moderation.CaseLinks;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.signing.LinkSigner;

/**
 * Lets whoever has a moderator's link see that case, and decide it as that moderator through the desk's own door: what
 * the account may not do, its links cannot either.
 */
@ApplicationScoped
@PublicOperation
class LinkedCases implements CaseLinks {

    private final ModerationDesk desk;
    private final Complaints complaints;
    private final Appeals appeals;
    private final Moderators moderators;
    private final LinkSigner signer;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container's proxy. */
    protected LinkedCases() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LinkedCases(
            ModerationDesk desk,
            Complaints complaints,
            Appeals appeals,
            Moderators moderators,
            LinkSigner signer,
            CurrentActor actor,
            Clock clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.appeals = appeals;
        this.moderators = moderators;
        this.signer = signer;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Optional<CaseLinkView> open(String token) {
        return read(token).flatMap(link -> moderators.find(link.accountId()).map(account -> view(link, account)));
    }

    @Override
    public void decide(String token, long version, Verdict verdict) {
        CaseToken link = read(token).orElseThrow(() -> new NotFound("case by", "this link"));
        AccountView account = moderators
                .find(link.accountId())
                .orElseThrow(() -> new NotPermitted("account " + link.accountId(), Permission.MODERATE_COMMENTS));
        actor.runAs(
                Moderators.actor(account),
                () -> desk.decide(List.of(new SeenCase(link.caseId(), version)), verdict, new Ruling("", "")));
    }

    private CaseLinkView view(CaseToken link, AccountView account) {
        List<Long> id = List.of(link.caseId());
        return actor.callAs(
                Moderators.actor(account),
                () -> new CaseLinkView(
                        desk.open(link.caseId()),
                        complaints.of(id).get(link.caseId()),
                        appeals.of(id).get(link.caseId()),
                        account.name()));
    }

    private Optional<CaseToken> read(String token) {
        return CaseToken.read(signer, token, clock.instant());
    }
}
