package org.broadsheet.core.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;

/**
 * Asks for the permission that a command names before it starts. Runs before the container's interceptor for
 * transactions, which stands at {@code PLATFORM_BEFORE + 200}: a call that is not permitted costs no transaction.
 */
@Interceptor
@RequiresPermission(Permission.ENTER_ADMIN)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermissionInterceptor {

    private final CurrentActor currentActor;

    @Inject
    PermissionInterceptor(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        if (!method.isAnnotationPresent(PublicOperation.class)) {
            currentActor.get().require(required(method));
        }
        return invocation.proceed();
    }

    /** The method's own permission, or else its type's. */
    private static Permission required(Method method) {
        RequiresPermission own = method.getAnnotation(RequiresPermission.class);
        RequiresPermission permission =
                own != null ? own : method.getDeclaringClass().getAnnotation(RequiresPermission.class);
        if (permission == null) {
            throw new IllegalStateException("no permission is named for " + method);
        }
        return permission.value();
    }
}
