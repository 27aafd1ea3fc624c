/**
 * Answers people who ask what is held about them, or want it erased.
 */
package org.broadsheet.web.admin.privacy;
