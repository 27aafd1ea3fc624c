package org.broadsheet.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.RequiresPermission;

/**
 * Asks for an operation's permission before its body is read, so that whoever lacks it can neither make the server
 * read much nor learn what is wrong with what they sent.
 */
@Provider
public class PermissionFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void filter(ContainerRequestContext request) {
        RequiresPermission required = resource.getResourceMethod().getAnnotation(RequiresPermission.class);
        if (required != null) {
            currentActor.get().require(required.value());
        }
    }
}
