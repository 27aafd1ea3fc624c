package org.broadsheet.web.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DiscussionSettingTest {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.broadsheet.web.admin.messages", Locale.ENGLISH);

    @Test
    void eachHasItsNameALineOnWhatItDoesAndAWordForEachChoice() {
        List<String> keys = new ArrayList<>();
        for (DiscussionSetting one : DiscussionSetting.values()) {
            keys.add("discussion." + one.getId());
            keys.add("discussion." + one.getId() + ".hint");
            one.getChoices().forEach(choice -> keys.add("discussion." + one.getId() + "." + choice));
        }
        for (DiscussionSetting.Part part : DiscussionSetting.Part.values()) {
            keys.add("discussion.part." + part);
        }
        assertThat(bundle.keySet()).containsAll(keys);
    }

    @Test
    void eachTakesItsFallbackAndNothingOutOfRange() {
        for (DiscussionSetting one : DiscussionSetting.values()) {
            assertThat(one.takes(one.fallback())).as(one.getId()).isTrue();
            assertThat(one.takes("")).as(one.getId()).isFalse();
            assertThat(one.takes("-1")).as(one.getId()).isFalse();
        }
        assertThat(DiscussionSetting.DEPTH.takes("11")).isFalse();
        assertThat(DiscussionSetting.DEPTH.takes("10")).isTrue();
        assertThat(DiscussionSetting.POLICY.takes("SHUT")).isFalse();
        assertThat(DiscussionSetting.PAGED.takes("yes")).isFalse();
    }

    @Test
    void eachIsOnThePageOnce() {
        List<DiscussionSetting> shown = new ArrayList<>();
        for (DiscussionSetting.Part part : DiscussionSetting.Part.values()) {
            shown.addAll(DiscussionSetting.of(part));
        }
        assertThat(shown).containsExactlyInAnyOrder(DiscussionSetting.values());
    }
}
