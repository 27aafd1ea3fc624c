package org.broadsheet.core.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HmacLinkSignerTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    private final Ring ring = new Ring();
    private final HmacLinkSigner signer = new HmacLinkSigner();

    @BeforeEach
    void setUp() {
        signer.keys = ring;
    }

    @Test
    void readsBackWhatItSigned() {
        String token = signer.sign("unsubscribe", "42 ä 漢");

        assertThat(token).matches("[A-Za-z0-9._-]+");
        assertThat(signer.verify("unsubscribe", token)).contains("42 ä 漢");
        assertThat(signer.verify("unsubscribe", signer.sign("unsubscribe", ""))).contains("");
    }

    @Test
    void aTokenIsGoodForItsOwnPurposeOnly() {
        assertThat(signer.verify("confirm", signer.sign("unsubscribe", "42"))).isEmpty();
        assertThat(signer.verify("ab", signer.sign("a", "b42"))).isEmpty();
    }

    /** Base64 has spare bits at its end: even another spelling of the same bytes must not pass. */
    @Test
    void noOtherTokenPasses() {
        String token = signer.sign("unsubscribe", "42");
        for (int position = 0; position < token.length(); position++) {
            String before = token.substring(0, position);
            String after = token.substring(position + 1);
            ALPHABET.chars()
                    .mapToObj(other -> before + (char) other + after)
                    .filter(forged -> !forged.equals(token))
                    .forEach(forged -> assertThat(signer.verify("unsubscribe", forged))
                            .as(forged)
                            .isEmpty());
        }
    }

    @Test
    void nonsenseIsNoToken() {
        for (String nonsense : new String[] {null, "", ".", "..", "a.b", "a.b.c.d", " ", "k1.NDI.", "é.é.é"}) {
            assertThat(signer.verify("unsubscribe", nonsense)).isEmpty();
        }
    }

    @Test
    void anOlderKeyStillVerifiesUntilItIsRetired() {
        String token = signer.sign("unsubscribe", "42");
        ring.current = "k2";

        assertThat(signer.verify("unsubscribe", token)).contains("42");
        ring.secrets.remove("k1");
        assertThat(signer.verify("unsubscribe", token)).isEmpty();
    }

    private static final class Ring implements SigningKeys {

        private final Map<String, String> secrets = new HashMap<>(Map.of("k1", "first secret", "k2", "second secret"));
        private String current = "k1";

        @Override
        public Key current() {
            return find(current).orElseThrow();
        }

        @Override
        public Optional<Key> find(String id) {
            return Optional.ofNullable(secrets.get(id))
                    .map(secret -> new Key(id, secret.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
