package org.broadsheet.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.address.Addresses;
import org.broadsheet.api.address.Destination;
import org.broadsheet.api.security.PublicOperation;

/** Looks a path up as it is asked for, and with a slash more or less at its end. */
@ApplicationScoped
@PublicOperation
class AddressFinder implements Addresses {

    @Inject
    AddressTable table;

    @Override
    public Optional<Destination> find(String path) {
        return Paths.canonical(path).flatMap(this::locate);
    }

    private Optional<Destination> locate(String path) {
        List<Address> found = table.at(List.of(path, Paths.twin(path)));
        Optional<Address> exact =
                found.stream().filter(address -> address.path().equals(path)).findFirst();
        if (exact.isPresent() && !exact.get().former()) {
            return Optional.of(new Destination(exact.get().kind(), exact.get().entityId(), null));
        }
        return exact.or(() -> found.stream().findFirst()).flatMap(this::whereItWent);
    }

    private Optional<Destination> whereItWent(Address left) {
        return table.current(left.kind(), left.entityId()).stream()
                .findFirst()
                .map(now -> new Destination(now.kind(), now.entityId(), now.path()));
    }
}
