package org.broadsheet.web.admin.comments;

/**
 * What is to be marked in a comment.
 *
 * @param text  as the screening matched it
 * @param why   what was found, in words
 * @param whole whether it is a word that counts only as a whole, never inside another one
 */
record Mark(String text, String why, boolean whole) {}
