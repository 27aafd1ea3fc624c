package org.broadsheet.api.comment;

import java.io.Serializable;

/**
 * What is known of a comment's writer.
 *
 * @param readerId       the signed-in reader, or null
 * @param verified       whether the writer was known to own the mail address
 * @param emailDropped   there was a mail address, which is not kept any longer
 * @param addressDropped there was an IP address, which is not kept any longer
 */
public record CommentPersonal(Long readerId, boolean verified, boolean emailDropped, boolean addressDropped)
        implements Serializable {

    /** Of somebody who only typed an address, a while ago at most. */
    public static final CommentPersonal UNKNOWN = new CommentPersonal(null, false, false, false);
}
