package org.broadsheet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    record Story(String headline) {
        boolean breaking() {
            return true;
        }

        public int length() {
            return headline.length();
        }
    }

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new EmptyContext();

    @Test
    void readsComponentsAndPublicMethodsWithoutParameters() {
        Story story = new Story("Harbour");

        assertThat(resolver.getValue(context, story, "headline")).isEqualTo("Harbour");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, story, "length")).isEqualTo(7);
    }

    @Test
    void leavesToOthersWhatIsNoRecordOrNoComponent() {
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, new Story("x"), "breaking")).isNull();
        assertThat(resolver.getValue(context, new Story("x"), "getClass")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void recordsCannotBeWritten() {
        assertThat(resolver.isReadOnly(context, new Story("x"), "headline")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Story("x"), "headline", "y"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class EmptyContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
