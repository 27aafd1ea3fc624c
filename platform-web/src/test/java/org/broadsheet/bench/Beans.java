package org.broadsheet.bench;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The beans of core and moderation, made and connected as the container would, so that a rule added tomorrow is measured
 * without a word here. Not the container's: interceptors, and events, which nobody hears. The entity manager is that of
 * the transaction under way; see {@link Entities}.
 */
final class Beans {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .importPackages("org.broadsheet.core", "org.broadsheet.moderation").stream()
                    .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                    .map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getName))
                    .<Class<?>>map(type -> type)
                    .toList();

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Entities entities;

    /** @param given what the beans get from elsewhere */
    Beans(Entities entities, Map<Class<?>, Object> given) {
        this.entities = entities;
        made.putAll(given);
    }

    <T> T get(Class<T> type) {
        if (made.containsKey(type)) {
            return type.cast(made.get(type));
        }
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " beans for " + type);
        }
        return found.get(0);
    }

    <T> List<T> all(Class<T> type) {
        return CLASSES.stream()
                .filter(type::isAssignableFrom)
                .map(this::made)
                .map(type::cast)
                .toList();
    }

    private Object made(Class<?> type) {
        Object bean = made.get(type);
        if (bean == null) {
            bean = make(type);
            made.put(type, bean);
        }
        return bean;
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(one -> one.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElse(null);
            if (constructor == null) {
                constructor = type.getDeclaredConstructor();
            }
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getParameters())
                    .map(parameter -> injected(parameter, parameter.getParameterizedType()))
                    .toArray());
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) {
                    field.set(bean, entities.shared());
                } else if (field.isAnnotationPresent(Inject.class) && !Modifier.isStatic(field.getModifiers())) {
                    field.set(bean, injected(field, field.getGenericType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private Object injected(AnnotatedElement place, Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        ConfigProperty property = place.getAnnotation(ConfigProperty.class);
        if (property != null) {
            return raw == Optional.class ? Optional.empty() : configured(property);
        }
        if (raw == Instance.class) {
            return several((Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0]);
        }
        return raw == Event.class ? unheard() : get(raw);
    }

    private static String configured(ConfigProperty property) {
        return property.name().equals("broadsheet.base.url") ? Corpus.SITE : property.defaultValue();
    }

    private Object several(Class<?> type) {
        List<?> beans = all(type);
        return proxy(Instance.class, (method) -> method.equals("stream") ? beans.stream() : beans.iterator());
    }

    private static Object unheard() {
        return proxy(Event.class, method -> null);
    }

    private static Object proxy(Class<?> type, Function<String, Object> answers) {
        return Proxy.newProxyInstance(
                Beans.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.apply(method.getName()));
    }
}
