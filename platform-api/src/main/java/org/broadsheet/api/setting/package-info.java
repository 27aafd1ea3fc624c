/**
 * What a site is called, speaks and when its day begins.
 */
package org.broadsheet.api.setting;
