package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanCommentTest {

    @Test
    void nothingInvisibleIsKept() {
        CleanComment clean = clean(
                " Jo\u202Ehn\r\n D\u0000oe ", "j@example.org", "", "\uFEFFcafe\u0301 \u2066x\u2069\r\n\ty\uD800 ");

        assertThat(clean.author()).isEqualTo("John Doe");
        assertThat(clean.text()).isEqualTo("caf\u00e9 x\n\ty");
    }

    @Test
    void joinersOfPersianAndFamiliesStay() {
        String text =
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(clean("A", "a@example.org", "", text).text()).isEqualTo(text);
    }

    @Test
    void everythingWrongIsSaidInTheOrderOfTheForm() {
        InvalidInput refused = refusal(new CommentDraft(
                1, null, "\u200B ", "nobody@nowhere", "javascript:alert(1)", null, null, null, null, null));

        assertThat(refused.errors())
                .containsExactly(
                        FieldError.of("comment", "required"),
                        FieldError.of("author", "required"),
                        FieldError.of("email", "invalid"),
                        FieldError.of("url", "invalid"));
    }

    @Test
    void whatIsTooLongIsNotCutInSilence() {
        InvalidInput refused = refusal(new CommentDraft(
                1,
                null,
                "a".repeat(CommentPosting.MAX_AUTHOR + 1),
                "a".repeat(CommentPosting.MAX_EMAIL) + "@example.org",
                "https://example.org/" + "a".repeat(CommentPosting.MAX_URL),
                "a".repeat(CommentPosting.MAX_TEXT + 1),
                null,
                null,
                null,
                null));

        assertThat(refused.errors())
                .containsExactly(
                        FieldError.of("comment", "too-long", 65_525),
                        FieldError.of("author", "too-long", 245),
                        FieldError.of("email", "too-long", 100),
                        FieldError.of("url", "too-long", 200));
    }

    @Test
    void whereNamesAreNotRequiredNobodyMayWrite() {
        CleanComment clean = CleanComment.of(draft("", "", "", "Hello"), false);

        assertThat(clean.author()).isEmpty();
        assertThat(clean.email()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "HTTP://example.org, HTTP://example.org",
        "example.org, https://example.org",
        "example.org:8080/x, https://example.org:8080/x",
        "münchen.example, https://münchen.example"
    })
    void aWebsiteGetsItsScheme(String typed, String kept) {
        assertThat(WebAddress.of(typed)).isEqualTo(Optional.of(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt://example.org/%0aalert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "mailto:a@example.org",
                "http://",
                "http:///x",
                "localhost",
                "a b.example",
                "https://user:secret@example.org",
                "https://exa\"mple.org"
            })
    void whatIsNotOfTheWebIsNoWebsite(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @Test
    void cuttingDoesNotSplitACharacter() {
        assertThat(Typed.atMost(2, "a\uD83D\uDC68")).isEqualTo("a");
        assertThat(Typed.atMost(3, "a\uD83D\uDC68")).isEqualTo("a\uD83D\uDC68");
    }

    private static CleanComment clean(String author, String email, String url, String text) {
        return CleanComment.of(draft(author, email, url, text), true);
    }

    private static CommentDraft draft(String author, String email, String url, String text) {
        return new CommentDraft(1, null, author, email, url, text, "192.0.2.1", "Browser", "", null);
    }

    private static InvalidInput refusal(CommentDraft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> CleanComment.of(draft, true));
    }

    @Test
    void heapsOfMarksBlanksAndSignsAreCutToWhatAnybodyWrites() {
        assertThat(Typed.text("a" + "\u0300".repeat(60_000) + "b")).hasSizeLessThan(12);
        assertThat(Typed.text("www" + ".".repeat(60_000) + "b dot com" + " ".repeat(5_000) + "x"))
                .hasSizeLessThan(140);
        assertThat(Typed.text("Well... no!!!\n\n\tYes")).isEqualTo("Well... no!!!\n\n\tYes");
    }
}
