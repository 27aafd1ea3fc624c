/**
 * Staff accounts and their roles.
 */
package org.broadsheet.web.admin.accounts;
