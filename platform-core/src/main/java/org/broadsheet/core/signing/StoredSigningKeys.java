package org.broadsheet.core.signing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Keys from the table, kept in memory for a while. Only keys that exist are kept, so that made-up ids fill nothing;
 * the while is how long a retired key may still be honoured.
 */
@ApplicationScoped
class StoredSigningKeys implements SigningKeys {

    private static final String CURRENT = "";

    private final Cache<String, Key> known = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    @Inject
    SigningKeyTable table;

    @Override
    public Key current() {
        return known.get(
                CURRENT,
                none -> key(table.oldest().orElseGet(() -> {
                    table.add();
                    return table.oldest().orElseThrow();
                })));
    }

    @Override
    public Optional<Key> find(String id) {
        Key key = known.getIfPresent(id);
        if (key == null) {
            Optional<SigningKey> stored = table.find(id);
            key = stored.map(StoredSigningKeys::key).orElse(null);
            stored.ifPresent(found -> known.put(id, key(found)));
        }
        return Optional.ofNullable(key);
    }

    private static Key key(SigningKey stored) {
        return new Key(stored.id(), stored.secret());
    }
}
