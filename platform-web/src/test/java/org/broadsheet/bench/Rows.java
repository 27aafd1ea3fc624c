package org.broadsheet.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.postgresql.PGConnection;

/** Writes many rows of a table: by COPY into PostgreSQL, else by batches of inserts. */
final class Rows implements AutoCloseable {

    private static final int PORTION = 8_000_000;
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final String table;
    private final StringBuilder copied = new StringBuilder();
    private final PreparedStatement insert;
    private int batched;

    /** @param columns by commas */
    Rows(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        this.table = table + " (" + columns + ")";
        String marks = String.join(",", Collections.nCopies(columns.split(",").length, "?"));
        insert = connection.isWrapperFor(PGConnection.class)
                ? null
                : connection.prepareStatement("insert into " + this.table + " values (" + marks + ")");
    }

    void add(Object... values) throws SQLException {
        if (insert == null) {
            for (int i = 0; i < values.length; i++) {
                copied.append(i == 0 ? "" : "\t").append(escaped(values[i]));
            }
            copied.append('\n');
            if (copied.length() > PORTION) {
                copy();
            }
            return;
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof Enum<?> constant ? constant.name() : values[i]);
        }
        insert.addBatch();
        batched++;
        if (batched % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private static String escaped(Object value) {
        return value == null
                ? "\\N"
                : value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private void copy() throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(copied.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        copied.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        if (insert == null) {
            copy();
        } else {
            insert.executeBatch();
            insert.close();
        }
    }
}
