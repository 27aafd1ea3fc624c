/**
 * Bans and mutes: whose comments are refused or held, for how long, and by whom.
 */
package org.broadsheet.moderation.sanction;
