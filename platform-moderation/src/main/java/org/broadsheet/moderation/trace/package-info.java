/**
 * What comments leave behind: where they came from, what they link, what they say, and what moderators made of it. The
 * rules of {@code screening} that need a memory ask here.
 */
package org.broadsheet.moderation.trace;
