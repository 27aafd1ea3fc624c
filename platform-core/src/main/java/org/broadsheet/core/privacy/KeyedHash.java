package org.broadsheet.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is left of an address when it is not kept any longer: enough to tell whether two are the same. A plain hash would
 * hide nothing, since all addresses can be tried.
 */
@ApplicationScoped
public class KeyedHash {

    private static final System.Logger LOG = System.getLogger(KeyedHash.class.getName());
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    PrivacySecretTable table;

    private volatile SecretKeySpec secret;

    /** @return of a mail address in whatever case, 64 hexadecimal digits; null for none */
    public String ofMail(String address) {
        return hashed("mail", address.strip().toLowerCase(Locale.ROOT));
    }

    /** @return of an IP address, 64 hexadecimal digits; null for none */
    public String ofAddress(String address) {
        return hashed("address", address.strip());
    }

    private String hashed(String kind, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret());
            mac.update(kind.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }

    private SecretKeySpec secret() {
        SecretKeySpec known = secret;
        return known == null ? readOrMade() : known;
    }

    private synchronized SecretKeySpec readOrMade() {
        if (secret == null) {
            secret = new SecretKeySpec(table.find().orElseGet(this::made), ALGORITHM);
        }
        return secret;
    }

    /** The failure is not logged: the database may quote the other's key in it. */
    private byte[] made() {
        try {
            table.add();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Another node made the key to hash addresses with first");
        }
        return table.find().orElseThrow(() -> new IllegalStateException("There is no key to hash addresses with"));
    }
}
