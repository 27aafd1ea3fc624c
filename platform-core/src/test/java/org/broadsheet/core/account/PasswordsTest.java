package org.broadsheet.core.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    /** The vectors of RFC 6070 computed with SHA-512, as they are widely published. */
    @ParameterizedTest
    @CsvSource({
        "1,867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce",
        "2,e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
                + "f76cab2868a39b9f7840edce4fef5a82be67335c77a6068e04112754f27ccf4e",
        "4096,d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5"
                + "143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5"
    })
    void hashesAsEverybodyDoes(int iterations, String expected) {
        byte[] hash = Passwords.hash("password", "salt".getBytes(US_ASCII), iterations, 64);

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(expected);
    }

    @Test
    void knowsItsOwnAndNoOther() {
        String encoded = Passwords.encode("correct horse battery");

        assertThat(encoded).startsWith("$pbkdf2-sha512$i=210000$").doesNotContain("horse");
        assertThat(Passwords.matches("correct horse battery", encoded)).isTrue();
        assertThat(Passwords.matches("correct horse batterz", encoded)).isFalse();
        assertThat(Passwords.outdated(encoded)).isFalse();
    }

    @Test
    void twoAccountsWithOnePasswordDoNotShowIt() {
        assertThat(Passwords.encode("correct horse battery")).isNotEqualTo(Passwords.encode("correct horse battery"));
    }

    @Test
    void olderParametersStillVerifyAndAreFound() {
        String encoded = Passwords.encode("correct horse battery", "saltsalt".getBytes(US_ASCII), 1000);

        assertThat(Passwords.matches("correct horse battery", encoded)).isTrue();
        assertThat(Passwords.outdated(encoded)).isTrue();
    }

    @Test
    void theSameLettersFromAnotherKeyboardAreTheSame() {
        String encoded = Passwords.encode("caf\u00e9 au lait, please", "saltsalt".getBytes(US_ASCII), 1000);

        assertThat(Passwords.matches("cafe\u0301 au lait, please", encoded)).isTrue();
    }
}
