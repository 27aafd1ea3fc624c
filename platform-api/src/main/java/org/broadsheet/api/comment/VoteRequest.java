package org.broadsheet.api.comment;

/**
 * A vote as it came in.
 *
 * @param pass          the voter's, from {@link VoteReceipt#pass}; null or empty for a first vote
 * @param remoteAddress the sender's IP address as far as it can be trusted
 */
public record VoteRequest(long commentId, Ballot ballot, String pass, String remoteAddress, String userAgent) {}
