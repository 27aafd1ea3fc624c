package org.broadsheet.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The configuration as MicroProfile Config will see it later: a system property ({@code broadsheet.db.url}) before the
 * variable of the same name ({@code BROADSHEET_DB_URL}). An empty value counts as none.
 */
final class Environment {

    private final Properties properties;
    private final Map<String, String> variables;

    Environment(Properties properties, Map<String, String> variables) {
        this.properties = properties;
        this.variables = variables;
    }

    Optional<String> get(String variable) {
        String property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(properties.getProperty(property))
                .or(() -> Optional.ofNullable(variables.get(variable)))
                .filter(value -> !value.isBlank());
    }
}
