/**
 * Where this module's tables are described.
 */
package org.broadsheet.notify.schema;
