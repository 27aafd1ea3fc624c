package org.broadsheet.core.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are kept: PBKDF2 with HMAC-SHA512, written with its parameters as
 * {@code $pbkdf2-sha512$i=210000$SALT$HASH}, so that the parameters can grow while older ones still verify.
 */
final class Passwords {

    /** What OWASP's cheat sheet on password storage asks of PBKDF2-HMAC-SHA512. */
    static final int ITERATIONS = 210_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final Pattern ENCODED =
            Pattern.compile("\\$pbkdf2-sha512\\$i=([0-9]{1,9})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String encode(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return encode(password, salt, ITERATIONS);
    }

    static String encode(String password, byte[] salt, int iterations) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        byte[] hash = hash(password, salt, iterations, HASH_BYTES);
        return "$pbkdf2-sha512$i=" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    static boolean matches(String password, String encoded) {
        Matcher parts = parts(encoded);
        byte[] expected = Base64.getDecoder().decode(parts.group(3));
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        return MessageDigest.isEqual(expected, hash(password, salt, Integer.parseInt(parts.group(1)), expected.length));
    }

    /** Whether it was made with weaker parameters than today's. */
    static boolean outdated(String encoded) {
        return Integer.parseInt(parts(encoded).group(1)) < ITERATIONS;
    }

    /** The same letters typed on another keyboard may come as other characters, so they are brought to one form. */
    static byte[] hash(String password, byte[] salt, int iterations, int bytes) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        PBEKeySpec key = new PBEKeySpec(normal.toCharArray(), salt, iterations, bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        } finally {
            key.clearPassword();
        }
    }

    private static Matcher parts(String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password is in no known form");
        }
        return parts;
    }
}
