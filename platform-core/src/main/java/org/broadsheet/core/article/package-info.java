/**
 * Stories: an identity each, with revisions that are only ever added. One revision is public, one is being worked on;
 * they may be the same.
 */
package org.broadsheet.core.article;
