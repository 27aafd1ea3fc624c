/**
 * Signed links, and the keys they are signed with.
 */
package org.broadsheet.core.signing;
