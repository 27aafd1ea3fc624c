package org.broadsheet.core.transfer;

/** Fits texts from elsewhere into our fields. */
final class Texts {

    private Texts() {}

    /** At most so many characters, cut with an ellipsis, never through a character that takes two. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
