/**
 * The public pages: the router that finds what stands at a path, and a backing bean for each page under
 * {@code /reader}.
 */
package org.broadsheet.web.reader;
