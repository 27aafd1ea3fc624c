package org.broadsheet.moderation.remote;

/**
 * A correction in a worker's hands.
 *
 * @param before what the service knew for sure before, or null
 * @param attempts how often it was tried before
 * @param token  proves that it is still ours
 */
record Claim(long commentId, Label wanted, Label before, int attempts, String token) {}
