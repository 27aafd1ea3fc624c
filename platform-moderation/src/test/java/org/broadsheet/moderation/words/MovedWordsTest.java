package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

/** What a site kept in its settings goes on to be watched for. */
class MovedWordsTest {

    @Test
    void theWordsOfTheSettingsMoveIn() throws Exception {
        assertThat(migrated(
                        "moderation.hold-words",
                        "brandholm\r\n\r\n  Rock bottom \n#\nvossleaks\nBrandholm",
                        "moderation.block-words",
                        "VossLeaks"))
                .containsExactly("BLOCK VossLeaks", "HOLD Brandholm", "HOLD Rock bottom");
    }

    @Test
    void aListWithoutAWordSwitchesOursOff() throws Exception {
        assertThat(migrated("moderation.hold-words", "#", "moderation.block-words", " \r\n"))
                .containsExactly("screening.words.our-hold=false");
        assertThat(migrated("other", "x", "moderation.block-words", "#\r\n"))
                .containsExactly("screening.words.our-block=false");
    }

    @Test
    void aListOfFourThousandCharactersMovesWhole() throws Exception {
        assertThat(migrated("moderation.hold-words", "abcdefg\n".repeat(499) + "the last", "other", ""))
                .containsExactly("HOLD abcdefg", "HOLD the last");
    }

    private static List<String> migrated(String name, String content, String other, String otherContent)
            throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            run(
                    connection,
                    "create table setting (name varchar(100) primary key, content varchar(4000), version bigint)");
            set(connection, name, content);
            set(connection, other, otherContent);
            try (Reader script = new InputStreamReader(
                    MovedWordsTest.class.getResourceAsStream("/db/migration/moderation/V3__word_lists.sql"),
                    StandardCharsets.UTF_8)) {
                RunScript.execute(connection, script);
            }
            List<String> found = read(connection, "select action || ' ' || word from watched_word order by word_key");
            found.addAll(read(
                    connection,
                    "select name || '=' || content from setting where name like 'screening%' order by name"));
            return found.stream().sorted().toList();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static void set(Connection connection, String name, String content) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into setting values (?, ?, 0)")) {
            insert.setString(1, name);
            insert.setString(2, content);
            insert.execute();
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
