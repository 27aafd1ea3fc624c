package org.broadsheet.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.api.error.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader@news.example",
                "First.Last+alerts@sub.news.example",
                "o'brien@news.example",
                "a@b.co",
                "x_y-z@news-room.example"
            })
    void takesWhatMailCanBeSentTo(String address) {
        assertThat(MailAddress.parse("email", address).address().orElseThrow().typed())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader",
                "reader@localhost",
                "@news.example",
                "reader@",
                "reader@news..example",
                "reader@.example",
                "reader@news.example.",
                "a@b@news.example",
                "two@news.example, three@news.example",
                "Reader <reader@news.example>",
                "group: reader@news.example;",
                "reader@news.example\r\nBcc: victim@news.example",
                "reader\n@news.example",
                "rea der@news.example",
                "reader@[127.0.0.1]",
                "reader@news_room.example",
                "läser@news.example",
                "reader(comment)@news.example"
            })
    void refusesWhatIsNoPlainAddress(String address) {
        MailAddress.Parsed parsed = MailAddress.parse("email", address);

        assertThat(parsed.address()).isEmpty();
        assertThat(parsed.error()).contains(FieldError.of("email", "email"));
    }

    @Test
    void asksForAnAddress() {
        assertThat(MailAddress.parse("email", null).error()).contains(FieldError.of("email", "required"));
        assertThat(MailAddress.parse("email", "  ").error()).contains(FieldError.of("email", "required"));
    }

    @Test
    void saysHowLongAnAddressMayBe() {
        assertThat(MailAddress.parse("email", "a@" + "b".repeat(260) + ".example")
                        .error())
                .contains(FieldError.of("email", "too-long", 254));
    }

    @Test
    void countsSpellingsThatDifferInCaseAsOne() {
        assertThat(MailAddress.parse("email", " Reader@News.Example ")
                        .address()
                        .orElseThrow()
                        .key())
                .isEqualTo("reader@news.example");
    }

    @Test
    void keepsTheDomainAsMailServersReadIt() {
        assertThat(MailAddress.parse("email", "reader@zürich.example")
                        .address()
                        .orElseThrow()
                        .typed())
                .isEqualTo("reader@xn--zrich-kva.example");
    }
}
