/**
 * The first look at a comment. Each {@code Rule} is a small bean that knows one thing and yields evidence; {@code
 * Weighing} turns all of it into published, held or spam. The rules read English, and abstain where they understand
 * nothing: a comment that no rule speaks against is published. What came before a comment they ask of {@code
 * CommentMemory}, all together once.
 */
package org.broadsheet.moderation.screening;
