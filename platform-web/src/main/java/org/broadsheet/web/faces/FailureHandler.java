package org.broadsheet.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;

/**
 * Answers failures of pages with a status and no word about their cause. For Ajax the page's script turns the status
 * into a sentence and leaves the fields as they are; otherwise the error pages answer, and an expired page is loaded
 * again.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(FailureHandler.class.getName());

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = expected(events.next().getContext().getException());
            int status = status(failure);
            boolean ajax = faces.getPartialViewContext().isAjaxRequest();
            if (faces.getExternalContext().isResponseCommitted()
                    || (!ajax && status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR)) {
                continue;
            }
            if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.log(Level.ERROR, "a page's request failed", failure);
            }
            try {
                answer(faces, ajax, status);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            events.remove();
        }
        super.handle();
    }

    private static void answer(FacesContext faces, boolean ajax, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        if (ajax) {
            external.setResponseStatus(status);
        } else if (status == HttpServletResponse.SC_GONE) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            external.redirect(request.getRequestURI() + query);
        } else {
            external.responseSendError(status, "");
        }
        faces.responseComplete();
    }

    private static int status(Throwable failure) {
        if (failure instanceof ViewExpiredException) {
            return HttpServletResponse.SC_GONE;
        }
        if (failure instanceof NotPermitted) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return failure instanceof NotFound
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** What we know somewhere among the causes, or else the whole. */
    private static Throwable expected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (status(cause) != HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                return cause;
            }
        }
        return failure;
    }
}
