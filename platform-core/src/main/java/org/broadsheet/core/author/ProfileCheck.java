package org.broadsheet.core.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;

/** What an author's form may hold. A contact that is mistyped would be silently lost on a source, so these are checked. */
final class ProfileCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern FINGERPRINT = Pattern.compile("([0-9A-Fa-f]\\s*){40}|([0-9A-Fa-f]\\s*){64}");
    private static final Pattern ONION = Pattern.compile("(https?://)?[A-Za-z0-9.-]+\\.onion(/\\S*)?");

    private final List<FieldError> errors = new ArrayList<>();

    private ProfileCheck() {}

    /**
     * @return the profile with blanks around its texts removed
     * @throws InvalidInput with all that is wrong
     */
    static AuthorProfile checked(AuthorProfile typed) {
        AuthorProfile profile = new AuthorProfile(
                typed.name().strip(),
                typed.email().strip(),
                typed.biography().strip(),
                typed.signal().strip(),
                typed.pgp().strip(),
                typed.secureDrop().strip(),
                typed.pictureId());
        ProfileCheck check = new ProfileCheck();
        check.all(profile);
        if (!check.errors.isEmpty()) {
            throw new InvalidInput(check.errors);
        }
        return profile;
    }

    private void all(AuthorProfile profile) {
        if (profile.name().isEmpty()) {
            errors.add(FieldError.of("name", "required"));
        }
        atMost("name", profile.name(), 200);
        atMost("email", profile.email(), 254);
        like("email", profile.email(), EMAIL, "email");
        atMost("biography", profile.biography(), 5000);
        atMost("signal", profile.signal(), 200);
        atMost("pgp", profile.pgp(), 200);
        like("pgp", profile.pgp(), FINGERPRINT, "fingerprint");
        atMost("secureDrop", profile.secureDrop(), 300);
        like("secureDrop", profile.secureDrop(), ONION, "onion");
    }

    private void atMost(String field, String text, int length) {
        if (text.length() > length) {
            errors.add(FieldError.of(field, "too-long", length));
        }
    }

    private void like(String field, String text, Pattern pattern, String code) {
        if (!text.isEmpty() && text.length() <= 300 && !pattern.matcher(text).matches()) {
            errors.add(FieldError.of(field, code));
        }
    }
}
