package org.broadsheet.notify.delivery;

import java.util.Collection;
import java.util.Set;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;

/** Tells who still wants a mail when its turn comes. */
public interface Recipients {

    /** Those of the wishes that a mail of this kind may still be sent for. */
    Set<WishRef> wanting(MailKind kind, Collection<WishRef> wishes);
}
