package org.broadsheet.api.error;

import java.time.Duration;

/** Too many at once. Answers 429 with {@code Retry-After}. */
public class TooManyRequests extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequests(String limit, Duration retryAfter) {
        super("limit " + limit + " reached, retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    /** How long to wait, at least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
