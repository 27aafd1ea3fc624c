/**
 * The account of everything mailed, for staff.
 */
package org.broadsheet.notify.ledger;
