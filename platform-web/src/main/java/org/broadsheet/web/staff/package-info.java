/**
 * The way in for staff: signing in and out, and setting up the first administrator.
 */
package org.broadsheet.web.staff;
