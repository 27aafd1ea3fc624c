/**
 * The parts of the newspaper.
 */
package org.broadsheet.api.section;
