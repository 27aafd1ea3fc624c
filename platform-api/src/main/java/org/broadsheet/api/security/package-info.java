/**
 * Who acts, and what they may do: permissions are checked, never role names.
 */
package org.broadsheet.api.security;
