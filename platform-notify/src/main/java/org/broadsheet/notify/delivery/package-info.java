/**
 * The outbox: one row for each mail to each person, claimed by workers, sent outside any transaction, and accounted
 * for one by one.
 *
 * <p>The order that nothing may change: claim (committed), note that an attempt begins (committed), hand over to the
 * server, note what it said (committed). A crash before the second commit sends nothing, so the delivery is queued
 * again; a crash after it may have sent the mail, so the delivery becomes uncertain and waits for somebody to decide.
 */
package org.broadsheet.notify.delivery;
