package org.broadsheet.core.comment;

/**
 * As much of a comment as its place in the thread needs.
 *
 * @param path the ids from the root down to this one, each followed by a slash
 * @param withdrawn whether its writer took it back: then only its place is to be seen, and only above replies
 */
record OutlineRow(long id, String path, boolean pinned, boolean withdrawn) {}
