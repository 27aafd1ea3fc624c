package org.broadsheet.moderation.learning;

/**
 * Something the classifier sees in a comment.
 *
 * @param index its number; different features may share one by chance
 * @param fact  what it is called, for what is seen in the comment as a whole; null for a piece of its text
 * @param start where the piece begins in the text
 * @param end   behind its last character
 */
record Feature(int index, String fact, int start, int end) {

    static Feature piece(int index, int start, int end) {
        return new Feature(index, null, start, end);
    }

    static Feature fact(String name) {
        return new Feature(Hash.of('#', name), name, 0, 0);
    }
}
