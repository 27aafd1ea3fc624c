/**
 * What modules hand to the start of the application: schemas, demo content.
 */
package org.broadsheet.api.startup;
