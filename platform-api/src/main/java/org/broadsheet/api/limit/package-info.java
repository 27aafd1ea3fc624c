/**
 * How often somebody may do something.
 */
package org.broadsheet.api.limit;
