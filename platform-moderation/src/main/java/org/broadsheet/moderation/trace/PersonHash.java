package org.broadsheet.moderation.trace;

/** Hashes what tells people apart, with the site's secret key: to compare, never to read. */
public interface PersonHash {

    /**
     * @param what what sort of value it is; the same value as another sort has another hash
     * @return 32 hexadecimal digits
     */
    String of(String what, String value);
}
