package org.broadsheet.api.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Everybody may call this, on purpose. An implementation of api has either this or {@link RequiresPermission} on each
 * method (or on the type); a test fails where both are missing, so that nothing is open by forgetting.
 */
@Documented
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface PublicOperation {}
