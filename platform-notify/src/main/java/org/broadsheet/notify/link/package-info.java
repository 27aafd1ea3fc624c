/**
 * The signed links in mail: made here, and read here when they come back.
 */
package org.broadsheet.notify.link;
