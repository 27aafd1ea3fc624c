package org.broadsheet.notify.support;

import java.lang.reflect.Field;

/** Sets what the container or the database would set. */
public final class Fields {

    private Fields() {}

    public static void set(Object target, String name, Object value) {
        try {
            Field field = target.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
