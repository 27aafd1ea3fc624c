package org.broadsheet.moderation.screening;

import java.util.function.Supplier;

/** Something found out when it is first asked for, and kept. For one thread. */
final class Once<T> {

    private T value;

    T get(Supplier<T> first) {
        if (value == null) {
            value = first.get();
        }
        return value;
    }
}
