/**
 * What readers report about comments, and when that puts one back into the queue.
 */
package org.broadsheet.moderation.complaint;
