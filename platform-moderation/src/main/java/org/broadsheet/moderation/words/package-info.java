/**
 * The site's word lists: kept in the database, compiled into one immutable object, looked for in every comment.
 */
package org.broadsheet.moderation.words;
