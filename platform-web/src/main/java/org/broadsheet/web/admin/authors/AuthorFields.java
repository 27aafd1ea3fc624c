package org.broadsheet.web.admin.authors;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorProfile;

/** What stands in the author's form, as typed. */
public class AuthorFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String email = "";
    private String biography = "";
    private String signal = "";
    private String pgp = "";
    private String secureDrop = "";
    private Long pictureId;

    static AuthorFields of(Author author) {
        AuthorFields fields = new AuthorFields();
        fields.name = author.name();
        fields.email = author.email();
        fields.biography = author.biography();
        fields.signal = author.signal();
        fields.pgp = author.pgp();
        fields.secureDrop = author.secureDrop();
        fields.pictureId = author.pictureId();
        return fields;
    }

    AuthorProfile profile() {
        return new AuthorProfile(name, email, biography, signal, pgp, secureDrop, pictureId);
    }

    /** Where the saved author is otherwise, in the order of the form. */
    List<Difference> differences(Author saved) {
        return Stream.of(
                        different("name", name, saved.name()),
                        different("email", email, saved.email()),
                        different("biography", biography, saved.biography()),
                        different("signal", signal, saved.signal()),
                        different("pgp", pgp, saved.pgp()),
                        different("secureDrop", secureDrop, saved.secureDrop()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Difference> different(String field, String mine, String theirs) {
        return lines(mine).equals(lines(theirs)) ? List.of() : List.of(new Difference(field, theirs));
    }

    /** Browsers send CRLF. */
    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBiography() {
        return biography;
    }

    public void setBiography(String biography) {
        this.biography = biography;
    }

    public String getSignal() {
        return signal;
    }

    public void setSignal(String signal) {
        this.signal = signal;
    }

    public String getPgp() {
        return pgp;
    }

    public void setPgp(String pgp) {
        this.pgp = pgp;
    }

    public String getSecureDrop() {
        return secureDrop;
    }

    public void setSecureDrop(String secureDrop) {
        this.secureDrop = secureDrop;
    }

    public Long getPictureId() {
        return pictureId;
    }

    void setPictureId(Long pictureId) {
        this.pictureId = pictureId;
    }
}
