/**
 * What happens before anything reads the database: the connection, the migrations, the demo content.
 */
package org.broadsheet.core.startup;
