package org.broadsheet.web.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.broadsheet.api.setting.Settings;

/**
 * What a browser keeps between two comments. Only answers to writes, and pages that nobody else gets, look at it or
 * change it: a story's page is the same for everybody. Written by hand, since the server drops {@code SameSite}.
 */
@ApplicationScoped
class BrowserCookies {

    private static final String OWN = "broadsheet-comments";
    private static final String VOTER = "broadsheet-voter";

    /** Tells the page's script that asking for more than the page is worth it. */
    private static final String MARKER = "broadsheet-has-comments";

    private static final long YEAR = 365L * 24 * 60 * 60;

    private final Settings settings;

    protected BrowserCookies() {
        this(null);
    }

    @Inject
    BrowserCookies(Settings settings) {
        this.settings = settings;
    }

    /** The pass to the browser's own comments, or empty. */
    String own(HttpServletRequest request) {
        return value(request, OWN);
    }

    void keepOwn(HttpServletResponse response, String pass) {
        set(response, OWN, pass, YEAR, true);
        set(response, MARKER, "1", YEAR, false);
    }

    /** Who votes, or empty. */
    String voter(HttpServletRequest request) {
        return value(request, VOTER);
    }

    void keepVoter(HttpServletResponse response, String pass) {
        set(response, VOTER, pass, YEAR, true);
        set(response, MARKER, "1", YEAR, false);
    }

    /** Name, address and website as WordPress keeps them, for whoever agreed; for whoever did not, they are dropped. */
    void keepTyped(HttpServletResponse response, CommentForm form) {
        keep(response, form.isRemember(), "comment_author", form.getAuthor());
        keep(response, form.isRemember(), "comment_author_email", form.getEmail());
        keep(response, form.isRemember(), "comment_author_url", form.getUrl());
    }

    /** What was kept as the author, the author_email or the author_url, or empty. */
    String typed(HttpServletRequest request, String field) {
        try {
            return URLDecoder.decode(value(request, typed("comment_" + field)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** WordPress's own name for it: a site that moved here knows its commenters again. */
    private String typed(String field) {
        try {
            byte[] address = settings.site().baseUrl().getBytes(StandardCharsets.UTF_8);
            return field + "_"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(address));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("MD5 is part of every Java platform", e);
        }
    }

    private void keep(HttpServletResponse response, boolean agreed, String field, String typed) {
        String value = agreed ? URLEncoder.encode(typed, StandardCharsets.UTF_8) : "";
        set(response, typed(field), value, agreed ? YEAR : 0, false);
    }

    private static String value(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    private void set(HttpServletResponse response, String name, String value, long age, boolean hidden) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + age + "; SameSite=Lax" + (hidden ? "; HttpOnly" : "")
                        + (settings.site().baseUrl().startsWith("https:") ? "; Secure" : ""));
    }
}
