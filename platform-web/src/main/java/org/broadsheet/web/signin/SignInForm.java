package org.broadsheet.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.reader.SignInOffer;
import org.broadsheet.api.reader.SignInRequest;
import org.broadsheet.web.form.FormErrors;

/** The two forms of signing in: the one that asks for a link, and the button behind the link. */
@Named
@RequestScoped
public class SignInForm {

    @Inject
    private ReaderSignIn signIn;

    private String email = "";
    private String name = "";
    private String honeypot = "";
    private String page = "";
    private String token = "";
    private boolean stale;
    private SignInOffer offer;
    private FormErrors errors = FormErrors.NONE;

    void read(HttpServletRequest request) {
        email = text(request, "email").trim();
        name = text(request, "name");
        honeypot = text(request, "subject");
        page = text(request, "page");
    }

    SignInRequest request(String remoteAddress) {
        return new SignInRequest(email, honeypot, remoteAddress, page);
    }

    void refuse(List<FieldError> reasons) {
        errors = new FormErrors(reasons);
    }

    void show(String linkToken, SignInOffer linkOffer) {
        token = linkToken;
        offer = linkOffer;
    }

    void stale() {
        stale = true;
    }

    /** Whether links can be mailed at all. */
    public boolean isAvailable() {
        return signIn.available();
    }

    /** Whether a link was followed that is good no more. */
    public boolean isStale() {
        return stale;
    }

    public SignInOffer getOffer() {
        return offer;
    }

    /** Where the button leads: this very page. */
    public String getAddress() {
        return "/reader/sign-in/" + token;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** The path to go back to. */
    public String getPage() {
        return page;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getMaxName() {
        return ReaderSignIn.MAX_NAME;
    }

    public int getMaxEmail() {
        return ReaderSignIn.MAX_EMAIL;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
