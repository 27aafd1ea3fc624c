/**
 * Moving in: imports from other systems.
 */
package org.broadsheet.api.transfer;
