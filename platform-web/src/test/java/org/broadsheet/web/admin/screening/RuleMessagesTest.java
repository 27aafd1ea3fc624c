package org.broadsheet.web.admin.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Moderators read what a rule is called, not its key; here alone are both the rules and the sentences. */
class RuleMessagesTest {

    private static final String RULE = "org.broadsheet.moderation.screening.Rule";

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.broadsheet.web.admin.messages", Locale.ENGLISH);

    @Test
    void everyRuleIsNamedAndDescribed() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Object rule : rules()) {
            String name = (String) ask(rule, "name");
            keys.add("rule." + name);
            keys.add("rule." + name + ".what");
        }
        assertThat(keys).hasSizeGreaterThan(18);
        assertThat(bundle.keySet()).containsAll(keys);
    }

    @Test
    void everyFindingHasItsSentence() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Object rule : rules()) {
            for (Object finding : (List<?>) ask(rule, "findings")) {
                keys.add("evidence." + finding);
                keys.add("evidence." + finding + ".detail");
            }
        }
        assertThat(keys).hasSizeGreaterThan(18);
        assertThat(bundle.keySet()).containsAll(keys);
    }

    private static List<Object> rules() throws ReflectiveOperationException {
        List<Object> rules = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.broadsheet.moderation")) {
            if (type.isAssignableTo(RULE) && !type.isInterface()) {
                // The one for the container's proxy: names need no collaborators.
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                rules.add(constructor.newInstance());
            }
        }
        return rules;
    }

    private static Object ask(Object rule, String method) throws ReflectiveOperationException {
        Method asked = Class.forName(RULE).getDeclaredMethod(method);
        asked.setAccessible(true);
        return asked.invoke(rule);
    }
}
