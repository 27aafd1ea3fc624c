/**
 * What every plain HTML form of the public pages shares.
 */
package org.broadsheet.web.form;
