/**
 * Readers who asked for mail. Each request is a wish with the record of its consent; a wish counts once it is
 * confirmed by the link in a mail, and all of a subscription's wishes end together.
 */
package org.broadsheet.notify.subscription;
