/**
 * What moderators are told of by mail, and what writers are: noted with the event, written later by a worker.
 */
package org.broadsheet.moderation.notice;
