/**
 * Writers of comments read what was decided, and ask again.
 */
package org.broadsheet.web.appeal;
