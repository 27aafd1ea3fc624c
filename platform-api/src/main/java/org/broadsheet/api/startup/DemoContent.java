package org.broadsheet.api.startup;

/**
 * A module's share of the demo newsroom. Called once, in order, when {@code BROADSHEET_DEMO} is on and the database
 * holds no story yet; never queues an alert.
 */
public interface DemoContent {

    /** Lower loads first; core's stories are 0. */
    int order();

    void load();
}
