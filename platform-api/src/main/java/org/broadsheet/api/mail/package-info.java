/**
 * What was mailed, to whom, and how it went.
 */
package org.broadsheet.api.mail;
