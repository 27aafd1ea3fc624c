/**
 * The account of everything mailed.
 */
package org.broadsheet.web.admin.mail;
