/**
 * The authors: who they are and how to reach them in confidence.
 */
package org.broadsheet.web.admin.authors;
