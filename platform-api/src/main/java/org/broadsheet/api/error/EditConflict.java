package org.broadsheet.api.error;

/**
 * Somebody else saved first: the version that this save was based on is no longer the current one. Answers 409.
 * Nothing was written. The page shows both texts and lets the second editor keep either.
 */
public class EditConflict extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final long expectedVersion;
    private final long currentVersion;
    private final String changedBy;

    /**
     * @param changedBy the display name of whoever saved in between, or null when it is not known
     */
    public EditConflict(String kind, Object id, long expectedVersion, long currentVersion, String changedBy) {
        super("%s %s is at version %d, not %d".formatted(kind, id, currentVersion, expectedVersion));
        this.expectedVersion = expectedVersion;
        this.currentVersion = currentVersion;
        this.changedBy = changedBy;
    }

    public long expectedVersion() {
        return expectedVersion;
    }

    public long currentVersion() {
        return currentVersion;
    }

    /** The display name of whoever saved in between, or null when it is not known. */
    public String changedBy() {
        return changedBy;
    }
}
