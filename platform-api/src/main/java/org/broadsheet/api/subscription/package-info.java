/**
 * Readers who asked for mail, and how they change their mind.
 */
package org.broadsheet.api.subscription;
