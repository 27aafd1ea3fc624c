/**
 * Staff accounts.
 */
package org.broadsheet.api.account;
