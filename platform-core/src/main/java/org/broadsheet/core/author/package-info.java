/**
 * Those whose names stand over stories, kept.
 */
package org.broadsheet.core.author;
