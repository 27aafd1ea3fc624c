package org.broadsheet.api.privacy;

import java.util.List;
import java.util.Map;

/** Answers people's requests for what is held about them. */
public interface PrivacyDesk {

    /**
     * How many records each part has about an address; parts without any are left out.
     *
     * @throws org.broadsheet.api.error.InvalidInput when it is no mail address
     */
    Map<String, Integer> count(String address);

    /** All of it as JSON; recorded. @throws org.broadsheet.api.error.InvalidInput as above */
    String export(String address);

    /**
     * Erases all of it; recorded.
     *
     * @param keepTexts whether the comments' texts stay, under no name
     * @return how many records were concerned
     * @throws org.broadsheet.api.error.InvalidInput as above
     */
    int erase(String address, boolean keepTexts);

    /** What was done, newest first. */
    List<PrivacyAct> acts(int most);
}
