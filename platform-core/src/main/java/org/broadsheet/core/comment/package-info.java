/**
 * What readers write: cleaned, checked, screened, kept and shown as a thread.
 */
package org.broadsheet.core.comment;
