package org.broadsheet.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private final Template template = Template.load("confirmation.html");
    private final Map<String, String> values = new HashMap<>(Map.of(
            "language", "en",
            "subject", "S",
            "site", "The \"Quay\" & <sons>",
            "home", "https://news.example/",
            "asked", "It's $1 \\ {{link}}",
            "link", "https://news.example/a?b=1&c='2'",
            "button", "Go",
            "ignore", "No"));

    @Test
    void escapesEveryValue() {
        assertThat(template.fill(values))
                .contains("The &quot;Quay&quot; &amp; &lt;sons&gt;")
                .contains("href=\"https://news.example/a?b=1&amp;c=&#39;2&#39;\"")
                .doesNotContain("<sons>");
    }

    @Test
    void takesValuesAsTheyAreEvenWhenTheyLookLikeGaps() {
        assertThat(template.fill(values)).contains("It&#39;s $1 \\ {{link}}");
    }

    @Test
    void refusesToLeaveAHole() {
        values.remove("link");

        assertThatThrownBy(() -> template.fill(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("link");
    }
}
