package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.broadsheet.api.error.FieldError;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts() {
        @Override
        Locale locale() {
            return Locale.ENGLISH;
        }
    };

    @Test
    void countsReadLikeSentences() {
        assertThat(texts.of("comments.count", 0L)).isEqualTo("No comments");
        assertThat(texts.of("comments.count", 1L)).isEqualTo("1 comment");
        assertThat(texts.of("comments.count", 1600L)).isEqualTo("1,600 comments");
    }

    @Test
    void theMostParticularSentenceWins() {
        assertThat(texts.error(FieldError.of("comment", "required"))).isEqualTo("Please type your comment text.");
        assertThat(texts.error(FieldError.of("surname", "required"))).isEqualTo("Please fill this field.");
        assertThat(texts.error(FieldError.of("url", "too-long", 200))).contains("200 characters");
    }

    @Test
    void theFormAsAWholeHasSentencesOfItsOwn() {
        FieldError flood = FieldError.of("", "too-quickly", 15);

        assertThat(texts.error(flood, "commentform"))
                .startsWith("You are posting comments too quickly. Slow down.")
                .contains("15 seconds");
        assertThat(texts.error(flood, "subscribeform")).startsWith("You are trying too often.");
    }

    @Test
    void aCodeNobodyWroteASentenceForStillSaysSomething() {
        assertThat(texts.error(FieldError.of("email", "never-heard-of"))).isEqualTo("This cannot be taken as it is.");
    }

    @Test
    void namesAreJoinedAsASentenceWould() {
        assertThat(texts.join(List.of())).isEmpty();
        assertThat(texts.join(List.of("World"))).isEqualTo("World");
        assertThat(texts.join(List.of("World", "War"))).isEqualTo("World and War");
        assertThat(texts.join(List.of("City", "World", "War"))).isEqualTo("City, World and War");
    }

    @Test
    void whoeverLeavesNoNameIsAnonymous() {
        assertThat(texts.commenter("")).isEqualTo("Anonymous");
        assertThat(texts.commenter("Ruth")).isEqualTo("Ruth");
        assertThat(texts.initial("")).isEmpty();
        assertThat(texts.initial("  “émile”")).isEqualTo("É");
        assertThat(texts.initial("!!!")).isEmpty();
    }

    @Test
    void onlyIdsThatAreThereAreListed() {
        assertThat(texts.ids("email-notes", "", "email-error")).isEqualTo("email-notes email-error");
        assertThat(texts.ids(null, "", "")).isEmpty();
    }
}
