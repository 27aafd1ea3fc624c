/**
 * The parts of the newspaper, kept.
 */
package org.broadsheet.core.section;
