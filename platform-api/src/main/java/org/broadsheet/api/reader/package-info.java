/**
 * Readers who are known: by a link in a mail, never by a password.
 */
package org.broadsheet.api.reader;
