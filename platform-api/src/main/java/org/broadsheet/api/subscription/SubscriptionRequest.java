package org.broadsheet.api.subscription;

import java.util.List;

/**
 * What the sign-up form sends, untouched.
 *
 * @param sectionIds    the sections wanted; empty for all of the site
 * @param honeypot      what came in the field that people do not see
 * @param remoteAddress the sender's IP address as far as it can be trusted
 * @param page          the path of the page the form stood on, recorded with the consent
 */
public record SubscriptionRequest(
        String email, List<Long> sectionIds, String honeypot, String remoteAddress, String page) {

    public SubscriptionRequest {
        sectionIds = List.copyOf(sectionIds);
    }
}
