/**
 * The links in mail about answers to comments.
 */
package org.broadsheet.web.replies;
