/**
 * What writers may know of a decision on their comment, and how they ask again.
 */
package org.broadsheet.moderation.appeal;
