/**
 * Readers who are known by a mail address that they proved to own, and the answers that are mailed to them and to guests
 * who confirmed theirs.
 */
package org.broadsheet.core.reader;
