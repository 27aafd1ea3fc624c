package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.broadsheet.api.reader.ReplyAlert;
import org.broadsheet.api.reader.ReplyAlerts;
import org.broadsheet.api.security.PublicOperation;

/** The links in mail about answers. */
@ApplicationScoped
@PublicOperation
class StoredReplyAlerts implements ReplyAlerts {

    @Inject
    ReplyTable table;

    @Inject
    ReplyTokens tokens;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public Optional<ReplyAlert> lookUpConfirmation(String token) {
        return tokens.readConfirming(token)
                .flatMap(ref -> table.find(ref.addressId()).filter(address -> good(address, ref)))
                .map(address -> new ReplyAlert(address.email(), address.on(), address.on()));
    }

    @Override
    @Transactional
    public Optional<ReplyAlert> confirm(String token) {
        return tokens.readConfirming(token)
                .flatMap(ref -> table.lock(ref.addressId()).filter(address -> good(address, ref)))
                .map(address -> {
                    address.confirm(clock.instant());
                    return new ReplyAlert(address.email(), true, true);
                });
    }

    /** A link that was used still shows what it did; one from before the owner left does nothing. */
    private static boolean good(ReplyAddress address, ReplyTokens.Ref ref) {
        return address.round() == ref.number() && (address.pending() || address.on());
    }

    @Override
    @Transactional
    public Optional<ReplyAlert> lookUpLeaving(String token) {
        return tokens.readLeaving(token)
                .flatMap(ref -> table.find(ref.addressId()).map(address -> alert(address, ref)));
    }

    @Override
    @Transactional
    public Optional<ReplyAlert> leave(String token, boolean everything) {
        return tokens.readLeaving(token)
                .flatMap(ref -> table.lock(ref.addressId()).map(address -> {
                    leave(address, ref, everything);
                    return alert(address, ref);
                }));
    }

    private void leave(ReplyAddress address, ReplyTokens.Ref ref, boolean everything) {
        Instant now = clock.instant();
        if (everything) {
            address.end(now);
            table.watches(address.id()).forEach(watch -> watch.end(now));
        } else {
            table.watch(ref.number())
                    .filter(watch -> watch.addressId() == address.id())
                    .ifPresent(mine -> table.watches(address.id()).stream()
                            .filter(watch -> watch.rootId() == mine.rootId())
                            .forEach(watch -> watch.end(now)));
        }
    }

    private ReplyAlert alert(ReplyAddress address, ReplyTokens.Ref ref) {
        boolean onThread = table.watch(ref.number()).map(ReplyWatch::on).orElse(false);
        return new ReplyAlert(address.email(), address.on(), address.on() && onThread);
    }
}
