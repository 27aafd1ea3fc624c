package org.broadsheet.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.subscription.SubscriptionRequest;
import org.broadsheet.web.form.FormErrors;

/** The sign-up form, filled as it was sent when something about it has to change. */
@Named
@RequestScoped
public class SubscribeForm {

    private String email = "";
    private String honeypot = "";
    private String page = "/subscribe/";
    private Set<Long> sections = Set.of();
    private FormErrors errors = FormErrors.NONE;

    void read(HttpServletRequest request) {
        email = text(request, "email").trim();
        honeypot = text(request, "subject");
        page = text(request, "page");
        sections = new TreeSet<>();
        String[] chosen = request.getParameterValues("section");
        if (chosen != null) {
            Arrays.stream(chosen)
                    .filter(id -> id.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .forEach(sections::add);
        }
    }

    SubscriptionRequest request(String remoteAddress) {
        return new SubscriptionRequest(email, List.copyOf(sections), honeypot, remoteAddress, page);
    }

    void refuse(List<FieldError> reasons) {
        errors = new FormErrors(reasons);
    }

    public String getEmail() {
        return email;
    }

    /** Whether a section was chosen; the page's check boxes ask. */
    public boolean wants(long sectionId) {
        return sections.contains(sectionId);
    }

    public FormErrors getErrors() {
        return errors;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
