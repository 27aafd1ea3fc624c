package org.broadsheet.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;

/**
 * Turns keys and errors into the sentences of the admin's bundle, and puts them where the page shows them: beside the
 * field, or at the top.
 */
@Named
@ApplicationScoped
public class PageMessages {

    private static final String BUNDLE = "org.broadsheet.web.admin.messages";

    /**
     * A sentence of the bundle with its gaps filled.
     *
     * @throws MissingResourceException for a key that the bundle lacks
     */
    public String text(String key, Object... args) {
        Locale locale = locale();
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(args);
    }

    /** The page's language. */
    public Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }

    /** Like {@link #text} with the first of the keys that the bundle has; the last one must be there. */
    public String firstOf(List<String> keys, Object... args) {
        try {
            return text(keys.get(0), args);
        } catch (MissingResourceException e) {
            if (keys.size() == 1) {
                throw e;
            }
            return firstOf(keys.subList(1, keys.size()), args);
        }
    }

    /** What the page says at its top. Pages cannot ask for it: a null in their expressions becomes an empty text. */
    public List<FacesMessage> getTop() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    public void info(String key, Object... args) {
        top(FacesMessage.SEVERITY_INFO, text(key, args));
    }

    public void warn(String key, Object... args) {
        top(FacesMessage.SEVERITY_WARN, text(key, args));
    }

    public void error(String key, Object... args) {
        top(FacesMessage.SEVERITY_ERROR, text(key, args));
    }

    /**
     * Says what is wrong with each field. The form's inputs have the fields' names as their ids; what belongs to none
     * of them is said at the top.
     *
     * @param form the form's client id
     */
    public void invalid(String form, InvalidInput invalid) {
        invalid.errors().forEach(error -> invalid(form, error));
    }

    public void invalid(String form, FieldError error) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = form + ":" + error.field();
        UIComponent field = error.field().isEmpty() ? null : faces.getViewRoot().findComponent(id);
        String sentence = firstOf(
                List.of("error." + error.field() + "." + error.code(), "error." + error.code(), "error.other"),
                error.args().toArray());
        if (field == null) {
            top(FacesMessage.SEVERITY_ERROR, sentence);
        } else {
            if (field instanceof UIInput input) {
                input.setValid(false);
            }
            faces.addMessage(
                    field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
    }

    private static void top(Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, ""));
    }
}
