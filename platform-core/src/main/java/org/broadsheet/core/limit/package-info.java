/**
 * How often somebody may do something, counted in memory.
 */
package org.broadsheet.core.limit;
