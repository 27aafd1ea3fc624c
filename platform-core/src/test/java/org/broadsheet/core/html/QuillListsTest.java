package org.broadsheet.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuillListsTest {

    private static final String UI = "<span class=\"ql-ui\" contenteditable=\"false\"></span>";

    @Test
    void bulletsBecomeAnUnorderedList() {
        assertThat(QuillLists.normalise("<p>Two:</p><ol><li data-list=\"bullet\">" + UI
                        + "one</li><li data-list=\"bullet\">" + UI + "<strong>two</strong></li></ol><p>End</p>"))
                .isEqualTo("<p>Two:</p><ul><li>one</li><li><strong>two</strong></li></ul><p>End</p>");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(QuillLists.normalise("<ol><li data-list=\"ordered\">" + UI + "one</li></ol>"))
                .isEqualTo("<ol><li>one</li></ol>");
    }

    @Test
    void kindsThatFollowEachOtherBecomeListsOfTheirOwn() {
        assertThat(QuillLists.normalise("<ol><li data-list=\"ordered\">1</li><li data-list=\"bullet\">a</li>"
                        + "<li data-list=\"bullet\">b</li><li data-list=\"ordered\">1</li></ol>"))
                .isEqualTo("<ol><li>1</li></ol><ul><li>a</li><li>b</li></ul><ol><li>1</li></ol>");
    }

    @Test
    void indentedItemsAreNestedInTheItemBefore() {
        assertThat(
                        QuillLists.normalise(
                                "<ol><li data-list=\"bullet\">a</li>"
                                        + "<li data-list=\"ordered\" class=\"ql-indent-1\">a1</li>"
                                        + "<li data-list=\"ordered\" class=\"ql-indent-1\">a2</li><li data-list=\"bullet\">b</li></ol>"))
                .isEqualTo("<ul><li>a<ol><li>a1</li><li>a2</li></ol></li><li>b</li></ul>");
    }

    @Test
    void anItemIndentedTooFarGoesOneStepDeeper() {
        assertThat(QuillLists.normalise("<ol><li data-list=\"bullet\" class=\"ql-indent-3\">a</li>"
                        + "<li data-list=\"bullet\" class=\"ql-indent-5\">b</li></ol>"))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul>");
    }

    @Test
    void otherListsAreLeftAlone() {
        String html = "<ol>\n  <li>one</li>\n</ol><ul><li>two</li></ul>";

        assertThat(QuillLists.normalise(html)).isSameAs(html);
        assertThat(QuillLists.normalise(html + "<ol><li data-list=\"bullet\">x</li></ol>"))
                .isEqualTo(html + "<ul><li>x</li></ul>");
    }

    @Test
    void theStoryPolicyShowsBulletsAsBullets() {
        assertThat(new StoryPolicy().apply("<ol><li data-list=\"bullet\">" + UI + "one</li></ol>"))
                .isEqualTo("<ul><li>one</li></ul>");
    }
}
