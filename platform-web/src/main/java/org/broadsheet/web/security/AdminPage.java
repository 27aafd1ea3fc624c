package org.broadsheet.web.security;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.broadsheet.api.security.Permission;

/**
 * Stands on a page's backing bean and says where the page is and what it takes to see it. A page below
 * {@code /admin} without one cannot be reached by anybody.
 */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface AdminPage {

    /** The page's path without its extension, such as {@code /admin/articles/list}. */
    String path();

    Permission permission();
}
