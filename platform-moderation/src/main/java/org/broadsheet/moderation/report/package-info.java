/**
 * What the screening rules did: a row for each finding, the report of the last month, and the site's control over them.
 */
package org.broadsheet.moderation.report;
