/**
 * The durable log of changes that nodes, caches and indexes follow.
 */
package org.broadsheet.api.change;
