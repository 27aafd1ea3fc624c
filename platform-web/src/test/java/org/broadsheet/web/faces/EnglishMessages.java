package org.broadsheet.web.faces;

import java.util.Locale;

/** The admin's sentences without a page around them: there is no Faces in unit tests. */
public final class EnglishMessages extends PageMessages {

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
