/**
 * The runnable jar's front: looks at the configuration before anything is deployed, starts the server with the
 * application inside, and says where it is to be found. Never part of the war.
 */
package org.broadsheet.launcher;
