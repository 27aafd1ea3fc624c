/**
 * Taking in what another system exported.
 */
package org.broadsheet.web.admin.transfer;
