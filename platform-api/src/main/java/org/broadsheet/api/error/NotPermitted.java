package org.broadsheet.api.error;

import org.broadsheet.api.security.Permission;

/** Whoever acts lacks the permission. Answers 403. */
public class NotPermitted extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    public NotPermitted(String who, Permission permission) {
        super(who + " lacks " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
