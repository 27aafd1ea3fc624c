/**
 * What HTML from people is allowed to contain, a policy for each kind.
 */
package org.broadsheet.core.html;
