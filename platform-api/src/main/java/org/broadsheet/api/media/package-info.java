/**
 * Pictures: kept in the database, so that every node has them.
 */
package org.broadsheet.api.media;
