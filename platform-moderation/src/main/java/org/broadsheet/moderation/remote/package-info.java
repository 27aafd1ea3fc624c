/**
 * A service elsewhere that is asked about comments, by Akismet's protocol; off until a site switches the rule on and
 * gives a key. Its address is the administrator's own configuration, so one within the house is allowed on purpose.
 */
package org.broadsheet.moderation.remote;
