package org.broadsheet.api.reader;

import java.util.Optional;

/** How readers become known: they ask for a link, and press the button behind it. */
public interface ReaderSignIn {

    int MAX_EMAIL = 100;
    int MAX_NAME = 245;

    /** Whether links can be mailed at all. */
    boolean available();

    /**
     * Has a link mailed, unless the address got one just now. Answers the same whether the address is known or not.
     *
     * @throws org.broadsheet.api.error.InvalidInput    when it is no mail address
     * @throws org.broadsheet.api.error.TooManyRequests when too many are asked for from one place
     */
    void request(SignInRequest request);

    /** Empty when the link was used, is too old, or was not made here. Changes nothing: programs follow links. */
    Optional<SignInOffer> lookUp(String token);

    /**
     * Uses a link up.
     *
     * @param name asked of those who were never here; ignored for others
     * @throws org.broadsheet.api.error.InvalidInput when the name is missing or too long; the link stays good
     * @throws org.broadsheet.api.error.NotFound     when the link is good no more
     */
    ReaderPass signIn(String token, String name);

    /** The reader whose pass it is; empty when it has ended. */
    Optional<ReaderView> resume(ReaderPass pass);
}
