/**
 * What is held about people: hashed when its time is over, gathered and erased when they ask.
 */
package org.broadsheet.core.privacy;
