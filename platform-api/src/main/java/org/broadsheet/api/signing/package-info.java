/**
 * Links that can be trusted when they come back.
 */
package org.broadsheet.api.signing;
