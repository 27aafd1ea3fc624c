package org.broadsheet.web.admin.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.article.ArticleContent;
import org.junit.jupiter.api.Test;

class StoryFormTest {

    private static final ArticleContent CONTENT = new ArticleContent(
            "Kicker",
            "Head",
            "Stand",
            "<p>Body</p>",
            "head",
            3L,
            List.of(9L, 2L),
            List.of("a", "b"),
            7L,
            true,
            false,
            "de");

    @Test
    void whatWentInComesOut() {
        assertThat(StoryForm.of(CONTENT).content(CONTENT.authorIds())).isEqualTo(CONTENT);
    }

    @Test
    void authorsWhoStayKeepTheirOrderAndNewOnesFollow() {
        StoryForm form = StoryForm.of(CONTENT);
        form.setAuthorIds(new Long[] {1L, 2L, 9L});

        assertThat(form.content(CONTENT.authorIds()).authorIds()).containsExactly(9L, 2L, 1L);
    }

    @Test
    void anEmptyLanguageIsTheSites() {
        StoryForm form = StoryForm.of(CONTENT);
        form.setLanguage(" ");

        assertThat(form.content(List.of()).language()).isNull();
    }
}
