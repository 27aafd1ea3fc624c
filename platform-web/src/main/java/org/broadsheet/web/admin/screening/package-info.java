/**
 * What the screening of comments goes by, for moderators and whoever sets it up.
 */
package org.broadsheet.web.admin.screening;
