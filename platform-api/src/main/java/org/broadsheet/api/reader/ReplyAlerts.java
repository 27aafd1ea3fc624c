package org.broadsheet.api.reader;

import java.util.Optional;

/** Whether answers to comments are mailed to an address: the links in such mails. Looking changes nothing. */
public interface ReplyAlerts {

    /** Empty when the link is no longer good, or was never. */
    Optional<ReplyAlert> lookUpConfirmation(String token);

    /** Begins it. Empty as above. */
    Optional<ReplyAlert> confirm(String token);

    /** Empty when the link was not made here, or the address is forgotten. */
    Optional<ReplyAlert> lookUpLeaving(String token);

    /**
     * Ends it; any link we ever sent is good for that.
     *
     * @param everything or else the thread alone that the link is about
     */
    Optional<ReplyAlert> leave(String token, boolean everything);
}
