/**
 * Whether the application, not the server around it, is alive and ready.
 */
package org.broadsheet.web.health;
