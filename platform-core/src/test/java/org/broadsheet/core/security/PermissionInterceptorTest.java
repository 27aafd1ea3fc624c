package org.broadsheet.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.junit.jupiter.api.Test;

class PermissionInterceptorTest {

    private final ThreadActor current = new ThreadActor();
    private final PermissionInterceptor interceptor = new PermissionInterceptor(current);

    @Test
    void runsForWhoeverHasThePermission() {
        assertThat(callAs(Set.of(Permission.MODERATE_COMMENTS), "moderate")).isEqualTo("done");
    }

    @Test
    void nothingStartsWithoutThePermission() {
        assertThatThrownBy(() -> callAs(Set.of(Permission.MANAGE_ACCOUNTS), "moderate"))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused -> assertThat(refused.permission()).isEqualTo(Permission.MODERATE_COMMENTS));
    }

    @Test
    void theTypesPermissionHoldsWhereTheMethodNamesNone() {
        assertThat(callAs(Set.of(Permission.MANAGE_ACCOUNTS), "manage")).isEqualTo("done");
        assertThatThrownBy(() -> callAs(Set.of(Permission.MODERATE_COMMENTS), "manage"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aPublicMethodOfAGuardedTypeIsPublic() {
        assertThat(callAs(Set.of(), "read")).isEqualTo("done");
    }

    private Object callAs(Set<Permission> permissions, String method) {
        return current.callAs(new Actor(1, "ann", "Ann", permissions), () -> {
            try {
                return interceptor.check(new Call(Guarded.class.getDeclaredMethod(method)));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @RequiresPermission(Permission.MANAGE_ACCOUNTS)
    static class Guarded {

        @RequiresPermission(Permission.MODERATE_COMMENTS)
        void moderate() {}

        void manage() {}

        @PublicOperation
        void read() {}
    }

    private record Call(Method method) implements InvocationContext {

        @Override
        public Object getTarget() {
            return null;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return new HashMap<>();
        }

        @Override
        public Object proceed() {
            return "done";
        }
    }
}
