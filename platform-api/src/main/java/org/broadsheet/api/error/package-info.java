/**
 * The one small tree of errors that commands throw; each says what to change and loses nothing.
 */
package org.broadsheet.api.error;
