package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {

    @Test
    void givesBackWhatWasWritten() {
        List<Evidence> evidence = List.of(
                new Evidence("promotion", "Go \"Cheap\" \\ Sh\u00f6p\n\u2028\ud83d\ude00", "buy, sell", 4.25),
                new Evidence("honeypot", "", "", 10));
        assertThat(EvidenceJson.read(EvidenceJson.write(evidence))).isEqualTo(evidence);
        assertThat(EvidenceJson.read(EvidenceJson.write(List.of()))).isEmpty();
    }

    @Test
    void readsRowsOfOtherReleases() {
        assertThat(EvidenceJson.read("[{\"rule\":\"links\",\"weight\":3,\"seen\":[1]}]"))
                .containsExactly(new Evidence("links", "", "", 3));
    }
}
