package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.error.FieldError;

/** Sentences with gaps, from the readers' message bundle in the page's language. */
@Named("text")
@RequestScoped
public class Texts {

    static final String BUNDLE = "org.broadsheet.web.reader.messages";

    /** A sentence with one gap. */
    public String of(String key, Object first) {
        return format(key, first);
    }

    /** A sentence with two gaps. */
    public String of(String key, Object first, Object second) {
        return format(key, first, second);
    }

    /** What is wrong with a field. */
    public String error(FieldError error) {
        return error(error, "");
    }

    /** What is wrong with a field, or with the form as a whole: the most particular sentence there is. */
    public String error(FieldError error, String form) {
        String particular = "error." + (error.field().isEmpty() ? form : error.field()) + "." + error.code();
        String general = "error." + error.code();
        String key = bundle().containsKey(particular)
                ? particular
                : bundle().containsKey(general) ? general : "error.invalid";
        return format(key, error.args().toArray());
    }

    /** Names joined as a sentence would. */
    public String names(List<Author> authors) {
        return join(authors.stream().map(Author::name).toList());
    }

    /** "a, b and c". */
    String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(plain("list.next"), words.subList(0, last)) + plain("list.last") + words.get(last);
    }

    String plain(String key) {
        return bundle().getString(key);
    }

    /** A commenter's name, which may be missing. */
    public String commenter(String name) {
        return name == null || name.isBlank() ? plain("comment.anonymous") : name;
    }

    /** The letter that stands for a commenter; empty for nobody, whose picture the style sheet draws. */
    public String initial(String name) {
        return name == null
                ? ""
                : name.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                        .toUpperCase(locale());
    }

    /** The ids that are there, as {@code aria-describedby} lists them. */
    public String ids(String first, String second, String third) {
        return Stream.of(first, second, third)
                .filter(id -> id != null && !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String format(String key, Object... args) {
        return new MessageFormat(plain(key), locale()).format(args);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale());
    }

    /** The page's; a test has its own. */
    Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
