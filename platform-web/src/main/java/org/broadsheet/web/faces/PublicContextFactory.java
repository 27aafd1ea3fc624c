package org.broadsheet.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Keeps PrimeFaces out of the public pages. Its content security policy would open a session for every reader, send a
 * second policy, and write a nonce into every script, so that no page could be kept and shown to somebody else.
 */
public class PublicContextFactory extends FacesContextFactory {

    public PublicContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (!isPublic(request)) {
            return getWrapped().getFacesContext(context, request, response, lifecycle);
        }
        FacesContext faces = withoutPrimeFaces(getWrapped()).getFacesContext(context, request, response, lifecycle);
        // Its phase listener is there all the same; this tells it that its work is done.
        PrimeFacesContext.getCspState(faces).setInitialized(true);
        return faces;
    }

    private static boolean isPublic(Object request) {
        return request instanceof HttpServletRequest http
                && (http.getServletPath().startsWith("/reader/")
                        || http.getServletPath().startsWith("/error/"));
    }

    private static FacesContextFactory withoutPrimeFaces(FacesContextFactory factory) {
        return factory instanceof PrimeFacesContextFactory ? factory.getWrapped() : factory;
    }
}
