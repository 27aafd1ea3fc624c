/**
 * How mail leaves: by SMTP, or into a folder while no server is configured.
 */
package org.broadsheet.notify.transport;
