package org.broadsheet.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS refuses by itself (no such path, method, type) is told as a problem, too, and not as a reader's page. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        return Response.fromResponse(refusal.getResponse())
                .type("application/problem+json")
                .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), null, null))
                .build();
    }
}
