/**
 * What the site is called, where its day begins, and how it takes comments.
 */
package org.broadsheet.web.admin.settings;
