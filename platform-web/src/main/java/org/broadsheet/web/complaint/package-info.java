/**
 * Readers report comments over a plain form.
 */
package org.broadsheet.web.complaint;
