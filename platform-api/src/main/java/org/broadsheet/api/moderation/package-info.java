/**
 * The moderation desk: cases, evidence, verdicts.
 */
package org.broadsheet.api.moderation;
