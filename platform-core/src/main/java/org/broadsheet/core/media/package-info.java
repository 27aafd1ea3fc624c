/**
 * Pictures: recognised by their content, measured, kept in the database.
 */
package org.broadsheet.core.media;
