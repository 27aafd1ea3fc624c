/**
 * The JSON API under {@code /api/v1}. What goes over the wire has records of its own, so that the modules' records
 * can change and clients need not. Reading is open; writing needs a staff account by HTTP Basic.
 */
package org.broadsheet.web.api;
