package org.broadsheet.api.comment;

/**
 * What became of a vote.
 *
 * @param score votes for the comment less votes against it, now
 * @param own   the voter's: 1, -1 or 0
 * @param pass  knows the voter again
 * @param path  where the comment stands
 */
public record VoteReceipt(int score, int own, String pass, String path) {}
