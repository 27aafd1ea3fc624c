package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

/** What stands in the place of a page that there is not. Asks the database for nothing. */
@Named("errorPage")
@RequestScoped
public class ErrorBacking {

    private int code = HttpServletResponse.SC_NOT_FOUND;

    /** Whoever asks for an error page by its own address has asked for something that does not exist. */
    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Object status = external.getRequestMap().get(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer number) {
            code = number;
        }
        external.setResponseStatus(code);
    }

    public int getCode() {
        return code;
    }

    /** Whether it is our fault, not that of whoever asked. */
    public boolean isOurs() {
        return code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
