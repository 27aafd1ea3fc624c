package org.broadsheet.api.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The method runs only for an actor with this permission; anyone else gets {@code NotPermitted} before it starts.
 * Stands on the implementations of api's commands, since bindings are not inherited from interfaces. Rules that
 * depend on the object (one's own story or somebody's) are asked inside, of {@link Actor#require}.
 */
@InterceptorBinding
@Documented
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface RequiresPermission {

    @Nonbinding
    Permission value();
}
