/**
 * What all pages of the admin share: who is there, what waits, when things happened.
 */
package org.broadsheet.web.admin;
