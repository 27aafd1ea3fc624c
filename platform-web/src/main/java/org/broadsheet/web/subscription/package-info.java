/**
 * How readers subscribe, confirm and leave, over plain HTML forms; and RFC 8058's one-click unsubscribe.
 */
package org.broadsheet.web.subscription;
