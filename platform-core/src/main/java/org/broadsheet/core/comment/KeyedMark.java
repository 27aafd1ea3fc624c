package org.broadsheet.core.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.broadsheet.api.signing.LinkSigner;

/**
 * Stands for a value where the value itself is nobody's business. Made with the site's key, so that nobody can find the
 * value by trying; the same for the same value for as long as that key is in use.
 */
@ApplicationScoped
class KeyedMark {

    /** Half of a SHA-256, written in hexadecimal digits. */
    static final int LENGTH = 32;

    private final LinkSigner signer;

    /** For the container's proxy. */
    protected KeyedMark() {
        this(null);
    }

    @Inject
    KeyedMark(LinkSigner signer) {
        this.signer = signer;
    }

    /** @param purpose marks for different purposes have nothing in common */
    String of(String purpose, String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(signer.sign(purpose, value).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
