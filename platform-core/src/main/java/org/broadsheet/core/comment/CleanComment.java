package org.broadsheet.core.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;

/** A comment cleaned of what nobody sees. */
record CleanComment(
        long articleId, String author, String email, String url, String text, String remoteAddress, String userAgent) {

    /** One at sign with plain characters around it; {@link #email} looks at the dots. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>()\\[\\],;:\"\\\\]+");

    private static final int MAX_ADDRESS = 45;
    private static final int MAX_USER_AGENT = 500;

    /** Everything as typed, but clean; a website gets its scheme. Nothing is checked. */
    static CleanComment of(
            long articleId,
            String author,
            String email,
            String url,
            String text,
            String remoteAddress,
            String userAgent) {
        String website = Typed.line(url);
        return new CleanComment(
                articleId,
                Typed.line(author),
                Typed.line(email),
                website.isEmpty() ? "" : WebAddress.of(website).orElse(website),
                Typed.text(text),
                Typed.atMost(MAX_ADDRESS, Typed.line(remoteAddress)),
                Typed.atMost(MAX_USER_AGENT, Typed.line(userAgent)));
    }

    /**
     * Cleans and checks what a reader sent.
     *
     * @param whoIsRequired whether name and mail address must be given
     * @throws InvalidInput with all that is wrong, in the order of the form
     */
    static CleanComment of(CommentDraft draft, boolean whoIsRequired) {
        CleanComment clean = of(
                draft.articleId(),
                draft.author(),
                draft.email(),
                draft.url(),
                draft.text(),
                draft.remoteAddress(),
                draft.userAgent());
        List<FieldError> errors = new ArrayList<>();
        check(errors, "comment", clean.text, true, CommentPosting.MAX_TEXT);
        check(errors, "author", clean.author, whoIsRequired, CommentPosting.MAX_AUTHOR);
        check(errors, "email", clean.email, whoIsRequired, CommentPosting.MAX_EMAIL);
        if (!clean.email.isEmpty() && clean.email.length() <= CommentPosting.MAX_EMAIL && !email(clean.email)) {
            errors.add(FieldError.of("email", "invalid"));
        }
        String website = Typed.line(draft.url());
        check(errors, "url", website, false, CommentPosting.MAX_URL);
        if (!website.isEmpty()
                && website.length() <= CommentPosting.MAX_URL
                && WebAddress.of(website).isEmpty()) {
            errors.add(FieldError.of("url", "invalid"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return clean;
    }

    /** Finds exact repeats without comparing long texts. */
    String textHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    private static void check(List<FieldError> errors, String field, String value, boolean required, int longest) {
        if (required && Typed.empty(value)) {
            errors.add(FieldError.of(field, "required"));
        } else if (value.length() > longest) {
            errors.add(FieldError.of(field, "too-long", longest));
        }
    }

    /** A domain has at least two parts, and none of them is empty. */
    private static boolean email(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        return EMAIL.matcher(address).matches()
                && domain.contains(".")
                && !domain.startsWith(".")
                && !domain.endsWith(".")
                && !domain.contains("..");
    }
}
