/**
 * Serves pictures and the site's own files.
 */
package org.broadsheet.web.media;
