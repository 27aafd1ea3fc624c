/**
 * Alerts: a publication noted in its own transaction, expanded into deliveries afterwards.
 */
package org.broadsheet.notify.alert;
