package org.broadsheet.web.admin.privacy;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.privacy.PrivacyAct;
import org.broadsheet.api.privacy.PrivacyDesk;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.web.admin.Staff;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * {@code admin/privacy/requests.xhtml}. The address asked about is only ever posted, so that it stands in no log; what is
 * erased is asked for twice, the second time saying how much it is.
 */
@Named("privacyRequests")
@ViewScoped
@AdminPage(path = "/admin/privacy/requests", permission = Permission.MANAGE_ACCOUNTS)
public class RequestsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ACTS = 20;
    private static final String ADDRESS_DAYS = "comments.keep-address-days";
    private static final String MAIL_DAYS = "comments.keep-mail-days";

    @Inject
    private PrivacyDesk desk;

    @Inject
    private Settings settings;

    @Inject
    private Staff staff;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private String address = "";
    private LinkedHashMap<String, Integer> found;
    private boolean asking;
    private boolean keepTexts = true;
    private String addressDays;
    private String mailDays;

    public void load() {
        if (addressDays == null) {
            addressDays = settings.get(ADDRESS_DAYS, "90");
            mailDays = settings.get(MAIL_DAYS, "365");
        }
    }

    public void look() {
        found = null;
        asking = false;
        commands.run("who", () -> found = new LinkedHashMap<>(desk.count(address)));
    }

    public void download() {
        commands.run("found", () -> {
            String json = desk.export(address);
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext answer = faces.getExternalContext();
            answer.setResponseContentType("application/json");
            answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
            answer.setResponseHeader("Content-Disposition", "attachment; filename=\"personal-data.json\"");
            try {
                answer.getResponseOutputWriter().write(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        });
    }

    /** Asks whether it is meant. */
    public void ask() {
        asking = true;
    }

    public void keep() {
        asking = false;
    }

    public void erase() {
        if (!asking) {
            return;
        }
        commands.run("sure", () -> {
            int records = desk.erase(address, keepTexts);
            messages.info("privacy.erased", records);
            found = null;
            address = "";
            asking = false;
        });
    }

    public void savePeriods() {
        boolean addresses = days("addressDays", addressDays);
        boolean mails = days("mailDays", mailDays);
        if (addresses
                && mails
                && commands.run("periods", () -> {
                    settings.set(ADDRESS_DAYS, addressDays.strip());
                    settings.set(MAIL_DAYS, mailDays.strip());
                })) {
            messages.info("privacy.periods.saved");
        }
    }

    private boolean days(String field, String typed) {
        boolean number = typed.strip().matches("\\d{1,5}");
        if (!number) {
            messages.invalid("periods", FieldError.of(field, "days"));
        }
        return number;
    }

    /** Whether this actor may change how long things are kept. */
    public boolean isSettable() {
        return staff.may(Permission.MANAGE_SETTINGS.name());
    }

    public List<PrivacyAct> getActs() {
        return desk.acts(ACTS);
    }

    /** What one part of the application holds. */
    public record Part(String name, int number) {}

    /** Records by part; empty until an address was looked up. */
    public List<Part> getParts() {
        return found == null
                ? List.of()
                : found.entrySet().stream()
                        .map(each -> new Part(part(each.getKey()), each.getValue()))
                        .toList();
    }

    public boolean isLooked() {
        return found != null;
    }

    public boolean isAnything() {
        return found != null && !found.isEmpty();
    }

    public int getTotal() {
        return found == null
                ? 0
                : found.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String part(String name) {
        return messages.firstOf(List.of("privacy.part." + name, "privacy.part.other"), name);
    }

    public boolean isAsking() {
        return asking;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isKeepTexts() {
        return keepTexts;
    }

    public void setKeepTexts(boolean keepTexts) {
        this.keepTexts = keepTexts;
    }

    public String getAddressDays() {
        return addressDays;
    }

    public void setAddressDays(String addressDays) {
        this.addressDays = addressDays;
    }

    public String getMailDays() {
        return mailDays;
    }

    public void setMailDays(String mailDays) {
        this.mailDays = mailDays;
    }
}
