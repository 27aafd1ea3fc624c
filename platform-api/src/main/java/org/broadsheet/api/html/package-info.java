/**
 * The one way from people's HTML to what is shown.
 */
package org.broadsheet.api.html;
