package org.broadsheet.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.account.FirstAdministrator;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.web.faces.PageMessages;

/** The page behind the one-time link that the console prints. */
@Named
@RequestScoped
public class SetupBacking {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private PageMessages messages;

    private String token;
    private String login = "";
    private String name = "";
    private String email = "";
    private String password = "";

    @PostConstruct
    void read() {
        token = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("token", "");
    }

    /** A link that is used up or was never made leads nowhere. */
    public void check() throws IOException {
        if (!firstAdministrator.valid(token)) {
            missing();
        }
    }

    public void create() throws IOException {
        try {
            firstAdministrator.create(token, login, name, email, password);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/login");
        } catch (InvalidInput e) {
            messages.invalid("f", e);
        } catch (NotFound e) {
            missing();
        }
    }

    private static void missing() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        faces.responseComplete();
    }

    public String getToken() {
        return token;
    }

    public int getMinPassword() {
        return Accounts.MIN_PASSWORD;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
