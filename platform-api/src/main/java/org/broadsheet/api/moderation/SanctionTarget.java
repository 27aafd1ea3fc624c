package org.broadsheet.api.moderation;

/** What a sanction goes by. */
public enum SanctionTarget {
    /** The mail address as typed: anybody can type another. */
    EMAIL,
    /** One IP address. */
    ADDRESS,
    /** The IP addresses that begin alike, as {@code 192.0.2.0/24}. */
    NETWORK,
    /** A host that the comment or its writer's website links to, and those below it. */
    HOST
}
