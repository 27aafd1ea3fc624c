/**
 * What Faces needs to be told once: records in expressions, message bundles.
 */
package org.broadsheet.web.faces;
