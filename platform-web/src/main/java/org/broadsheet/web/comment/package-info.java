/**
 * Takes readers' comments over plain HTML forms, with WordPress's field names and addresses.
 */
package org.broadsheet.web.comment;
