package org.broadsheet.core.html;

/** What one kind of HTML may contain. */
interface KindPolicy {

    /** Goes up with each change of the policy, so that what older ones let through or took away can be done again. */
    int version();

    /** What is left of some HTML as typed, which is never null. */
    String apply(String html);
}
