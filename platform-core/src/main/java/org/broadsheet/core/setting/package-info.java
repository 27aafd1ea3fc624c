/**
 * The site's settings, the same on every node.
 */
package org.broadsheet.core.setting;
