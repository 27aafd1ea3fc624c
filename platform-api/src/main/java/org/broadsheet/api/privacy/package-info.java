/**
 * What is held about people, for them to have and to have erased.
 */
package org.broadsheet.api.privacy;
