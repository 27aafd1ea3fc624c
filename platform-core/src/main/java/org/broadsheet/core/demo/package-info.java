/**
 * The demo newsroom: what a fresh installation shows when it is asked to.
 */
package org.broadsheet.core.demo;
