/**
 * What comments are screened by, as far as a site decides it.
 */
package org.broadsheet.web.admin.screening;
