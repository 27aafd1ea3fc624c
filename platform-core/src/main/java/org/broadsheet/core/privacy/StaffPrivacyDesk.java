package org.broadsheet.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.privacy.PrivacyAct;
import org.broadsheet.api.privacy.PrivacyDesk;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

/** People's requests, answered by staff. */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_ACCOUNTS)
class StaffPrivacyDesk implements PrivacyDesk {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    @Inject
    PersonalRecords records;

    @Inject
    CurrentActor actor;

    @Override
    @Transactional
    public Map<String, Integer> count(String address) {
        return records.count(checked(address));
    }

    @Override
    @Transactional
    public String export(String address) {
        return records.export(checked(address), actor.get().name());
    }

    @Override
    @Transactional
    public int erase(String address, boolean keepTexts) {
        return records.erase(checked(address), keepTexts, actor.get().name());
    }

    @Override
    @Transactional
    public List<PrivacyAct> acts(int most) {
        return records.acts(most);
    }

    /** Whatever was once taken as an address is one here; it is only looked for. */
    private static String checked(String address) {
        String typed = address == null ? "" : address.strip();
        if (!ADDRESS.matcher(typed).matches()) {
            throw new InvalidInput(FieldError.of("address", typed.isEmpty() ? "required" : "email"));
        }
        return typed;
    }
}
