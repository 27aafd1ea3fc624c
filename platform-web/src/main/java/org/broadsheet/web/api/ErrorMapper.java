package org.broadsheet.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.broadsheet.api.error.BroadsheetException;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.error.Refused;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/** Turns what the modules report on purpose into answers that say what to change. */
@Provider
public class ErrorMapper implements ExceptionMapper<BroadsheetException> {

    @Inject
    private CurrentActor currentActor;

    @Override
    public Response toResponse(BroadsheetException error) {
        if (error instanceof NotPermitted) {
            return currentActor.get().equals(Actor.ANONYMOUS) ? unauthorized() : problem(403, "Not permitted", null);
        }
        if (error instanceof InvalidInput invalid) {
            List<Problem.Field> fields = invalid.errors().stream()
                    .map(field -> new Problem.Field(field.field(), field.code()))
                    .toList();
            return answer(422, new Problem("Invalid input", 422, null, fields)).build();
        }
        if (error instanceof Unreadable unreadable) {
            return problem(422, "Unreadable file", "line " + unreadable.line() + ": " + unreadable.reason());
        }
        if (error instanceof TooManyRequests many) {
            return answer(429, new Problem("Too many requests", 429, null, null))
                    .header("Retry-After", many.retryAfter().toSeconds())
                    .build();
        }
        if (error instanceof NotFound) {
            return problem(404, "Not found", null);
        }
        if (error instanceof EditConflict || error instanceof Duplicate) {
            return problem(409, "Conflict", error.getMessage());
        }
        if (error instanceof Refused) {
            return problem(403, "Refused", null);
        }
        return error instanceof Closed ? problem(403, "Closed", null) : problem(500, "Internal error", null);
    }

    private static Response unauthorized() {
        return answer(401, new Problem("Sign in with a staff account", 401, null, null))
                .header("WWW-Authenticate", "Basic realm=\"Broadsheet\", charset=\"UTF-8\"")
                .build();
    }

    private static Response problem(int status, String title, String detail) {
        return answer(status, new Problem(title, status, detail, null)).build();
    }

    private static Response.ResponseBuilder answer(int status, Problem problem) {
        return Response.status(status).type("application/problem+json").entity(problem);
    }
}
