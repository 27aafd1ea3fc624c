package org.broadsheet.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.SanctionDraft;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionOffer;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.SanctionView;
import org.broadsheet.api.moderation.Sanctions;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.desk.CaseBook;
import org.broadsheet.moderation.screening.Link;
import org.broadsheet.moderation.screening.Trail;
import org.broadsheet.moderation.trace.TraceCount;

/** Sanctions, as moderators manage them. */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class SanctionDesk implements Sanctions {

    private static final int LARGEST_PAGE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_HOSTS = 10;

    private final SanctionTable table;
    private final TraceCount traces;
    private final CaseBook cases;
    private final CommentCatalog comments;
    private final Settings settings;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container's proxy. */
    protected SanctionDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    SanctionDesk(
            SanctionTable table,
            TraceCount traces,
            CaseBook cases,
            CommentCatalog comments,
            Settings settings,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.traces = traces;
        this.cases = cases;
        this.comments = comments;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Slice<SanctionView> list(boolean inForce, int page, int size) {
        int number = Math.max(1, page);
        int limit = Math.min(LARGEST_PAGE, Math.max(1, size));
        int offset = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * limit);
        Instant now = clock.instant();
        List<SanctionView> found = table.list(inForce, now, offset, limit).stream()
                .map(sanction -> sanction.view(now))
                .toList();
        return new Slice<>(found, table.count(inForce, now), number, limit);
    }

    @Override
    @Transactional
    public long add(SanctionDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        String value = value(draft, errors);
        String reason = draft.reason() == null ? "" : draft.reason().strip();
        Integer days = draft.days();
        if (draft.kind() == null) {
            errors.add(FieldError.of("kind", "required"));
        }
        if (reason.isEmpty()) {
            errors.add(FieldError.of("reason", "required"));
        } else if (reason.length() > MAX_REASON) {
            errors.add(FieldError.of("reason", "too-long", MAX_REASON));
        }
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            errors.add(FieldError.of("days", "out-of-range", 1, MOST_DAYS));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Instant now = clock.instant();
        if (isOn(draft.kind(), draft.target(), value, now)) {
            throw new Duplicate("value", "there is such a sanction already");
        }
        Sanction sanction = new Sanction(
                draft.kind(),
                draft.target(),
                value,
                reason,
                name(),
                now,
                days == null ? null : now.plus(Duration.ofDays(days)));
        table.add(sanction);
        return sanction.id();
    }

    @Override
    public SanctionOffer preview(SanctionTarget target, String value) {
        return offer(target, Marks.value(target, value, ownHost()));
    }

    @Override
    public List<SanctionOffer> offers(long caseId) {
        CommentDetails comment = cases.find(caseId)
                .flatMap(found -> comments.find(found.commentId()))
                .orElseThrow(() -> new NotFound("case", caseId));
        Optional<InetAddress> address = Trail.address(comment.remoteAddress());
        Stream<SanctionOffer> byAddress = address.stream()
                .flatMap(from -> Stream.of(
                        offer(SanctionTarget.ADDRESS, from.getHostAddress()),
                        offer(SanctionTarget.NETWORK, Network.around(from).toString())));
        Stream<SanctionOffer> byHost = Link.hosts(comment.url(), comment.text()).stream()
                .limit(MOST_HOSTS)
                .flatMap(host -> kept(SanctionTarget.HOST, host));
        return Stream.of(kept(SanctionTarget.EMAIL, comment.email()), byAddress, byHost)
                .flatMap(offers -> offers)
                .toList();
    }

    @Override
    @Transactional
    public void lift(long id) {
        Sanction sanction = table.find(id).orElseThrow(() -> new NotFound("sanction", id));
        Instant now = clock.instant();
        if (sanction.inForce(now)) {
            sanction.lift(name(), now);
        }
    }

    /** What nothing can be put on, such as our own host, is not offered. */
    private Stream<SanctionOffer> kept(SanctionTarget target, String found) {
        try {
            return Stream.of(offer(target, Marks.value(target, found, ownHost())));
        } catch (InvalidInput e) {
            return Stream.empty();
        }
    }

    private SanctionOffer offer(SanctionTarget target, String value) {
        Instant now = clock.instant();
        boolean inForce = isOn(SanctionKind.BAN, target, value, now) || isOn(SanctionKind.MUTE, target, value, now);
        return new SanctionOffer(target, value, hits(target, value, now.minus(Duration.ofDays(DAYS))), inForce);
    }

    private Long hits(SanctionTarget target, String value, Instant since) {
        return switch (target) {
            case EMAIL -> traces.byWriter(value, since);
            case ADDRESS -> traces.fromAddresses(List.of(value), since);
            case NETWORK -> hits(Network.parse(value).orElseThrow(), since);
            case HOST -> traces.linking(value, since);
        };
    }

    /** Of addresses only hashes are kept: each part of a network is asked for by itself, while they are few. */
    private Long hits(Network network, Instant since) {
        List<String> parts = network.usualParts();
        if (!parts.isEmpty()) {
            return traces.fromNetworks(parts, since);
        }
        List<String> addresses = network.addresses();
        return addresses.isEmpty() ? null : (Long) traces.fromAddresses(addresses, since);
    }

    private boolean isOn(SanctionKind kind, SanctionTarget target, String value, Instant now) {
        return table.inForce(kind, List.of(Marks.key(target, value)), now).isPresent();
    }

    private String value(SanctionDraft draft, List<FieldError> errors) {
        try {
            return Marks.value(draft.target(), draft.value(), ownHost());
        } catch (InvalidInput e) {
            errors.addAll(e.errors());
            return "";
        }
    }

    private String ownHost() {
        return Link.host(settings.site().baseUrl());
    }

    private String name() {
        Actor who = actor.get();
        String name = who.name().isBlank() ? who.login() : who.name();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
