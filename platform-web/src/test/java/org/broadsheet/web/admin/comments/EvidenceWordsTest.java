package org.broadsheet.web.admin.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceWordsTest {

    private final EvidenceWords words = new EvidenceWords();

    @BeforeEach
    void takeTheBundle() {
        words.messages = new Bundle();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "rate-address # 12|60 # 12 comments from this address within an hour.",
                "rate-network # 21|10 # 21 comments from the network around this address within ten minutes.",
                "rate-writer # 5|10 # 5 comments under this mail address within ten minutes.",
                "repeat-of-spam # 1|1 # Nearly the same text was refused by a moderator.",
                "repeat-of-spam # 3|0 # 3 comments with nearly the same text were found to be spam by the screening.",
                "repeat # 1 # Another comment has nearly the same text.",
                "repeat # 2 # 2 other comments have nearly the same text.",
                "host-known-for-spam # 2|lamps.example # Moderators called 2 comments with links to lamps.example spam.",
                "host-known-good # 3|lamps.example #"
                        + " Moderators approved 3 comments with links to lamps.example, and refused none.",
                "host-spread # 3|lamps.example # 3 comments by several writers under several stories link to lamps.example,"
                        + " and no moderator approved any.",
                "writer-known-for-spam # 2 # Moderators called 2 comments under this mail address spam.",
                "address-known-for-spam # 1200 #"
                        + " Moderators called 1,200 comments from this IP address spam within the last month.",
                "prior-approval # 1 # The mail address is confirmed; moderators approved one comment by this writer, and"
                        + " refused none.",
                "links # 2 # 2 links, the first to \u201cit\u201d.",
                "honeypot # a|b # Only a program finds it. It wrote \u201ca|b\u201d.",
                "never-heard-of # x # x"
            })
    void saysWhatWasFound(String rule, String detail, String sentence) {
        assertThat(words.of(new Evidence(rule, "it", detail, 3)).detail()).isEqualTo(sentence);
    }

    /** Without a page, of which the real one asks the language. */
    private static final class Bundle extends PageMessages {

        @Override
        public String text(String key, Object... args) {
            return new MessageFormat(
                            ResourceBundle.getBundle("org.broadsheet.web.admin.messages", Locale.ENGLISH)
                                    .getString(key),
                            Locale.ENGLISH)
                    .format(args);
        }
    }
}
