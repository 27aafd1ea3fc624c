/**
 * What mail says: composed from a delivery and from the story as it is at that moment, as text and as HTML.
 */
package org.broadsheet.notify.message;
