/**
 * Who is asking, and may they: staff's sessions, HTTP Basic under {@code /api}, the gate before the admin, protection
 * from forged requests, the headers that tell browsers what to refuse.
 */
package org.broadsheet.web.security;
