/**
 * Who acts on this thread, and the check before every command.
 */
package org.broadsheet.core.security;
