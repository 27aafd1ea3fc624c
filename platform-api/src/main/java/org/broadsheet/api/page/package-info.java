/**
 * Slices of long lists.
 */
package org.broadsheet.api.page;
