/**
 * Paths: how they are made, who stands at them now, and who stood there formerly.
 */
package org.broadsheet.core.address;
