package org.broadsheet.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.broadsheet.api.account.Authentication;
import org.broadsheet.api.account.Authentication.SignedIn;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.ClientAddress;
import org.broadsheet.web.security.StaffSession;

/** The login page. Its view is stateless, so that it can stay open for a night and still work. */
@Named
@RequestScoped
public class LoginBacking {

    private static final String HOME = "/admin";

    @Inject
    private Authentication authentication;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PageMessages messages;

    private String from;
    private String login = "";
    private String password = "";

    @PostConstruct
    void read() {
        from = LocalPath.or(HOME, external().getRequestParameterMap().get("from"));
    }

    /** Nobody who is in already is asked again. */
    public void enter() throws IOException {
        if (currentActor.get().may(Permission.ENTER_ADMIN)) {
            external().redirect(from);
        }
    }

    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        try {
            Optional<SignedIn> signedIn = authentication.authenticate(login, password, clientAddress.of(request));
            if (signedIn.isPresent()) {
                StaffSession.begin(request, signedIn.get());
                external().redirect(from);
            } else {
                messages.error("login.wrong");
            }
        } catch (TooManyRequests e) {
            messages.error("login.throttled", Math.max(1, (e.retryAfter().toSeconds() + 59) / 60));
        }
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getFrom() {
        return from;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
