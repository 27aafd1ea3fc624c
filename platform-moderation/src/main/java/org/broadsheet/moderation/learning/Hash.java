package org.broadsheet.moderation.learning;

/** Turns a feature's text into its number. FNV-1a over the characters, mixed as in MurmurHash3's finaliser. */
final class Hash {

    /** How many numbers there are. A power of two; the first model and all lessons are bound to it. */
    static final int SPACE = 1 << 18;

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private Hash() {}

    /** @param kind keeps the same text in different roles apart */
    static int of(char kind, CharSequence text) {
        return of(kind, text, 0, text.length());
    }

    static int of(char kind, CharSequence text, int start, int end) {
        int hash = (FNV_OFFSET ^ kind) * FNV_PRIME;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash & (SPACE - 1);
    }
}
