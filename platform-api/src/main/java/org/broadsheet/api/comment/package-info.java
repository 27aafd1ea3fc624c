/**
 * What readers write under stories, and how it is screened.
 */
package org.broadsheet.api.comment;
