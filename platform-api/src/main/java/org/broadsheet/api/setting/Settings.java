package org.broadsheet.api.setting;

/** The site's settings: kept in the database, the same on every node. */
public interface Settings {

    /** The site as it is now; cheap to ask for on every page. */
    Site site();

    /** One setting's value, or the fallback when it was never set. */
    String get(String key, String fallback);

    /**
     * Changes the masthead's settings.
     *
     * @throws org.broadsheet.api.error.InvalidInput when the name is empty or the zone or language unknown
     */
    void rename(String name, String tagline, String zone, String language);

    /** Changes one setting. */
    void set(String key, String value);
}
