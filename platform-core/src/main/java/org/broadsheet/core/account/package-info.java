/**
 * Staff accounts: who they are, how their passwords are kept, how the first one comes to be.
 */
package org.broadsheet.core.account;
