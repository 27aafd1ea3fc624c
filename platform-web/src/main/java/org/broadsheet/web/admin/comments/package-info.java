/**
 * The moderation desk: what waits, why, and what was decided.
 */
package org.broadsheet.web.admin.comments;
