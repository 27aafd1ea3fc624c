package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.junit.jupiter.api.Test;

class WordStartTest {

    private final CountingTable table = new CountingTable();
    private final WordMemory memory = new WordMemory(table);
    private final WordStart start = new WordStart();

    WordStartTest() {
        start.memory = memory;
    }

    @Test
    void theFirstCommentFindsTheListsCompiled() {
        start.compile();
        assertThat(table.read).isEqualTo(1);
        assertThat(memory.words().has(WordAction.BLOCK)).isTrue();
        assertThat(table.read).isEqualTo(1);
    }

    @Test
    void withoutADatabaseTheApplicationStartsAndTheFirstCommentTriesAgain() {
        table.away = true;
        start.compile();
        table.away = false;
        assertThat(memory.words().has(WordAction.BLOCK)).isTrue();
    }

    private static final class CountingTable extends WordTable {

        private int read;
        private boolean away;

        @Override
        long committedEdition() {
            if (away) {
                throw new IllegalStateException("no database");
            }
            return 1;
        }

        @Override
        List<WordEntry> committed() {
            read++;
            return List.of(WordRules.word("eel", WordAction.BLOCK));
        }
    }
}
