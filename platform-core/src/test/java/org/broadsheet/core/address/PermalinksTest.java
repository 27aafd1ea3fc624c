package org.broadsheet.core.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.broadsheet.core.startup.FixedSettings;
import org.junit.jupiter.api.Test;

class PermalinksTest {

    private final FixedSettings settings = new FixedSettings();
    private final Permalinks permalinks = AddressFixture.permalinks(settings);

    @Test
    void countsTheMonthInTheSitesZone() {
        assertThat(permalinks.article("new-year", Instant.parse("2016-12-31T23:30:00Z")))
                .isEqualTo("/2017/01/new-year/");
        assertThat(permalinks.article("old-year", Instant.parse("2016-12-31T22:30:00Z")))
                .isEqualTo("/2016/12/old-year/");
    }

    @Test
    void followsThePattern() {
        settings.set(Permalinks.PATTERN_SETTING, "/%year%-%monthnum%-%day%/%slug%");

        assertThat(permalinks.article("x", Instant.parse("2017-05-02T21:00:00Z")))
                .isEqualTo("/2017-05-02/x");
    }
}
