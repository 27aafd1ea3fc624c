/**
 * Who subscribes, and to what.
 */
package org.broadsheet.web.admin.subscribers;
