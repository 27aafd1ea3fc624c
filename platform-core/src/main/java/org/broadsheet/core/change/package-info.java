/**
 * The table of changes, and how it is followed without missing what is committed late.
 */
package org.broadsheet.core.change;
