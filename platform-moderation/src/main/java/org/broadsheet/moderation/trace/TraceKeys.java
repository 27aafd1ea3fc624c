package org.broadsheet.moderation.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.screening.Trail;

/**
 * Under which keys a comment's traces are kept. Addresses are only ever compared, never read, so what is kept
 * of them is a hash. A plain hash would not hide them: all IPv4 addresses are tried in minutes, and mail addresses from
 * any leaked list; with a secret key the rows tell nothing to whoever gets to see them without it, in an excerpt or a
 * report. Sixteen bytes are too many to meet by chance. Hosts of links are public as they stand.
 */
@ApplicationScoped
class TraceKeys implements PersonHash {

    private static final System.Logger LOG = System.getLogger(TraceKeys.class.getName());
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT_BYTES = 16;

    private final TraceSecretTable table;
    private final Settings settings;
    private volatile SecretKeySpec secret;

    /** For the container's proxy. */
    protected TraceKeys() {
        this(null, null);
    }

    @Inject
    TraceKeys(TraceSecretTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    /** All that is known, the hosts last; the site's own host is none. A name is not: anybody may type it. */
    List<TraceKey> of(Trail trail) {
        List<TraceKey> keys = new ArrayList<>();
        addHashed(keys, TraceKind.ADDRESS, trail.address());
        addHashed(keys, TraceKind.NETWORK, trail.network());
        addHashed(keys, TraceKind.WRITER, trail.writer());
        trail.foreignHosts(settings.site().baseUrl()).stream()
                .map(host -> new TraceKey(TraceKind.HOST, host))
                .forEach(keys::add);
        return keys;
    }

    /** Tells writers apart: by mail address, or without one by where they write from; empty when neither is known. */
    String sender(Trail trail) {
        return trail.writer().isEmpty()
                ? hashed(TraceKind.ADDRESS, trail.address())
                : hashed(TraceKind.WRITER, trail.writer());
    }

    private void addHashed(List<TraceKey> keys, TraceKind kind, String value) {
        if (!value.isEmpty()) {
            keys.add(new TraceKey(kind, hashed(kind, value)));
        }
    }

    /** What of that kind a value is kept as. */
    String hashed(TraceKind kind, String value) {
        return value.isEmpty() ? "" : of(kind.name(), value);
    }

    @Override
    public String of(String what, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret());
            mac.update(what.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(value.getBytes(UTF_8)), KEPT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    /** Read once; it never changes, since every trace would be lost with it. */
    private SecretKeySpec secret() {
        SecretKeySpec known = secret;
        return known == null ? readOrMade() : known;
    }

    /**
     * One at a time, so that on one node no insert ever meets the row of another: H2 quotes that row in its error, and the
     * provider logs it. Several nodes share PostgreSQL, which quotes the id alone.
     */
    private synchronized SecretKeySpec readOrMade() {
        if (secret == null) {
            secret = new SecretKeySpec(table.find().orElseGet(this::made), ALGORITHM);
        }
        return secret;
    }

    /** The failure is not logged, for the same reason. */
    private byte[] made() {
        try {
            table.add();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Another node made the key to hash traces with first");
        }
        return table.find().orElseThrow(() -> new IllegalStateException("There is no key to hash traces with"));
    }
}
