package org.broadsheet.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.broadsheet.api.address.AddressKind;

/** Gives out paths. Nothing is ever given away that somebody has or had, so that old links never mislead. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddressBook {

    @Inject
    AddressTable table;

    /**
     * The path that something new would get.
     *
     * @param wanted begins with a slash
     * @return this path, or when it is reserved or taken, the path with the first number from 2 that is free
     * @throws IllegalArgumentException when it is no path at all
     */
    public String vacant(AddressKind kind, String wanted) {
        return vacant(kind, 0, wanted);
    }

    /** Whether this is a path that something of ours could stand at, free or not; null is none. */
    public boolean acceptable(String path) {
        return !"/".equals(path) && Paths.canonical(path).isPresent();
    }

    /**
     * Makes a path the current one of something. The one it had becomes a former one; a former one of its own may be
     * taken again.
     *
     * @param wanted begins with a slash
     * @return the path it got, which differs as in {@link #vacant(AddressKind, String)}
     * @throws IllegalArgumentException when it is no path at all
     */
    public String claim(AddressKind kind, long entityId, String wanted) {
        String path = vacant(kind, entityId, wanted);
        for (Address current : table.current(kind, entityId)) {
            if (!current.path().equals(path)) {
                current.leave();
            }
        }
        Optional<Address> own = table.at(path);
        own.ifPresentOrElse(Address::comeBack, () -> table.add(new Address(path, kind, entityId, false)));
        return path;
    }

    /** Lets a path lead to where something stands now; nothing happens when the path is taken or is none. */
    public void redirect(AddressKind kind, long entityId, String formerPath) {
        Paths.canonical(formerPath)
                .filter(path -> table.at(path).isEmpty())
                .ifPresent(path -> table.add(new Address(path, kind, entityId, true)));
    }

    private String vacant(AddressKind kind, long entityId, String wanted) {
        String asked =
                Paths.canonical(wanted).orElseThrow(() -> new IllegalArgumentException("no path of ours: " + wanted));
        String base = allowed(kind, asked) ? asked : Paths.firstNumbered(asked, 2);
        String path = base;
        for (int number = 2; !free(path, kind, entityId); number++) {
            path = Paths.numbered(base, number);
        }
        return path;
    }

    private static boolean allowed(AddressKind kind, String path) {
        boolean atHome = kind == AddressKind.AUTHOR && path.startsWith("/author/") && path.length() > 8;
        return atHome || !Paths.reserved(path);
    }

    private boolean free(String path, AddressKind kind, long entityId) {
        return table.at(path).map(address -> address.belongsTo(kind, entityId)).orElse(true);
    }
}
