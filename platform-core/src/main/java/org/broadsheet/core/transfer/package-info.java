/**
 * Moving in from WordPress: the export file is read whole, mapped to what this platform knows, and taken in through
 * the other features' intakes in one transaction. What came in is remembered, so that the same file changes nothing
 * the second time and edits made here win over the file.
 */
package org.broadsheet.core.transfer;
