package org.broadsheet.core.signing;

import java.util.Optional;

/** Where keys come from. */
interface SigningKeys {

    /** The key to sign with, made when there is none yet. */
    Key current();

    /** A key by its id, unless there is no such key or it was retired. */
    Optional<Key> find(String id);

    /** @param secret for HMAC-SHA256 */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Key(String id, byte[] secret) {}
}
