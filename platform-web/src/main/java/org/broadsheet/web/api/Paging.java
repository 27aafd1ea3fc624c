package org.broadsheet.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.page.Slice;

/** {@code page} and {@code per_page} of every list, and the headers that go with its answer. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("per_page")
    @DefaultValue("10")
    int perPage;

    @Context
    UriInfo uri;

    /** @throws InvalidInput when a number is out of its range */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (page < 1 || page > 1_000_000) {
            errors.add(FieldError.of("page", "out-of-range", 1, 1_000_000));
        }
        if (perPage < 1 || perPage > 100) {
            errors.add(FieldError.of("per_page", "out-of-range", 1, 100));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The list with its neighbours as links (RFC 8288) and WordPress's two headers. */
    <T, J> Response answer(Slice<T> slice, Function<T, J> json) {
        Response.ResponseBuilder response = Response.ok(
                        slice.items().stream().map(json).toList())
                .header("X-WP-Total", slice.total())
                .header("X-WP-TotalPages", slice.pages());
        if (slice.hasPrevious()) {
            response.links(link("prev", slice.number() - 1));
        }
        if (slice.hasNext()) {
            response.links(link("next", slice.number() + 1));
        }
        return response.build();
    }

    private Link link(String relation, int number) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", number)
                        .build())
                .rel(relation)
                .build();
    }
}
