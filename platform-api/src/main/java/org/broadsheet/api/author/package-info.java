/**
 * Those whose names stand over stories.
 */
package org.broadsheet.api.author;
