package org.broadsheet.core.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of several values, kept instead of them to see whether they changed. */
final class Fingerprint {

    private Fingerprint() {}

    /** Each value goes in with its length, so that no two lists of values run into the same text. Nulls count. */
    static String of(Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + (value == null ? "-" : ":")).getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
