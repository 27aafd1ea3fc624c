package org.broadsheet.core.transfer;

import java.util.Map;

/** What is remembered from one import to the next. */
interface ImportMemory {

    /** Everything that ever came from this source. */
    Map<Key, Entry> of(String source);

    /** Remembers what came in for the first time. */
    void add(String source, Key key, Entry entry);

    /** Remembers what came in anew, in place of what was remembered of it before. */
    void replace(String source, Key key, Entry entry);

    /** What something is in its source. */
    record Key(ImportPlan.Kind kind, String foreignId) {

        static Key of(ImportPlan.Planned planned) {
            String foreignId = planned.foreignId();
            boolean fits = foreignId.length() <= ImportRecord.MAX_FOREIGN_ID;
            return new Key(planned.kind(), fits ? foreignId : Fingerprint.of(foreignId));
        }
    }

    /**
     * How both sides stood.
     *
     * @param hash what the file said
     * @param mark what it was here afterwards
     */
    record Entry(long localId, String hash, String mark) {}
}
