package org.broadsheet.moderation.trace;

import java.util.List;

/**
 * A statement of SQL.
 *
 * @param values of its parameters, in their order
 */
record Statement(String sql, List<Object> values) {

    Statement {
        values = List.copyOf(values);
    }
}
