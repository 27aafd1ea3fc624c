package org.broadsheet.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a page's address says. Addresses are typed, cut off and kept for years: what cannot be read counts as not
 * said.
 */
@ApplicationScoped
public class PageAddress {

    /** As in the API; a page beyond would have rows whose numbers do not fit. */
    private static final int LAST_PAGE = 1_000_000;

    /** A parameter without blanks around it; empty when it is missing. */
    public String text(String name) {
        String value = external().getRequestParameterMap().get(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter that is a whole number, or null. */
    public Long number(String name) {
        try {
            return Long.valueOf(text(name));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Which page of a list, from 1. */
    public int page() {
        Long page = number("page");
        return page == null || page < 1 || page > LAST_PAGE ? 1 : page.intValue();
    }

    /** A parameter that is an enum's constant in small letters, or the fallback. */
    public <E extends Enum<E>> E constant(String name, Class<E> type, E fallback) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        return fallback;
    }

    /** Text as part of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Answers that there is no such page. */
    public void missing() {
        try {
            external().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
