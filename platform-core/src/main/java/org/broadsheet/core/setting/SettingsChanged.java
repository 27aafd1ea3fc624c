package org.broadsheet.core.setting;

/** Settings were changed in this transaction, on this node. */
record SettingsChanged() {}
