/**
 * Paths and what stands at them, now and formerly.
 */
package org.broadsheet.api.address;
