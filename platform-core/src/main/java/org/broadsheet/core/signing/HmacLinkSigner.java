package org.broadsheet.core.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.signing.LinkSigner;

/**
 * HMAC-SHA256 over purpose and payload: {@code KEY.PAYLOAD.MAC}, each base64url. The encoded forms are signed and
 * compared, so that each link has one spelling only.
 */
@ApplicationScoped
@PublicOperation
class HmacLinkSigner implements LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern TOKEN =
            Pattern.compile("([A-Za-z0-9_-]{1,16})\\.([A-Za-z0-9_-]{0,4000})\\.([A-Za-z0-9_-]{43})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    @Inject
    SigningKeys keys;

    @Override
    public String sign(String purpose, String payload) {
        SigningKeys.Key key = keys.current();
        String encoded = ENCODER.encodeToString(payload.getBytes(UTF_8));
        return key.id() + "." + encoded + "." + mac(key, purpose, encoded);
    }

    @Override
    public Optional<String> verify(String purpose, String token) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String encoded = parts.group(2);
        return keys.find(parts.group(1))
                .map(key -> mac(key, purpose, encoded))
                .filter(mac -> MessageDigest.isEqual(
                        mac.getBytes(US_ASCII), parts.group(3).getBytes(US_ASCII)))
                .map(good -> new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
    }

    /** The purpose's length goes first, so that nothing can move between purpose and payload. */
    private static String mac(SigningKeys.Key key, String purpose, String encodedPayload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
            byte[] name = purpose.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return ENCODER.encodeToString(mac.doFinal(encodedPayload.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
