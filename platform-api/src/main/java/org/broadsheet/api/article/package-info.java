/**
 * Stories: read by everyone, edited at the desk, published.
 */
package org.broadsheet.api.article;
