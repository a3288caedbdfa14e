package io.waymark.platform.axon;

import io.waymark.shared.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All components a record has, all the way down and in all cases of sealed interfaces, as {@code Stage.gate}. */
final class Shape {
    private Shape() {}

    /** Those its type declares. */
    static Set<String> declared(Class<?> type) {
        Set<String> names = new TreeSet<>();
        declare(type, names);
        return names;
    }

    /** Those that hold something in this very object. */
    static Set<String> filled(Object value) {
        Set<String> names = new TreeSet<>();
        fill(value, names);
        return names;
    }

    private static void declare(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> declare(argument, names));
        } else if (type instanceof Class<?> sealed && sealed.isSealed() && isOurs(sealed)) {
            Arrays.stream(sealed.getPermittedSubclasses()).forEach(one -> declare(one, names));
        } else if (type instanceof Class<?> part && isOurs(part) && part.isRecord() && names.add(name(part))) {
            for (RecordComponent component : part.getRecordComponents()) {
                names.add(name(component));
                declare(component.getGenericType(), names);
            }
        }
    }

    private static void fill(Object value, Set<String> names) {
        switch (value) {
            case Collection<?> many -> many.forEach(one -> fill(one, names));
            case Map<?, ?> map -> {
                fill(map.keySet(), names);
                fill(map.values(), names);
            }
            case Record part
            when isOurs(part.getClass()) -> {
                names.add(name(part.getClass()));
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    Object held = held(part, component);
                    if (held != null) {
                        names.add(name(component));
                        fill(held, names);
                    }
                }
            }
            default -> {
                // A value of the JDK, or an id.
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object held(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().startsWith("io.waymark.") && !Id.class.isAssignableFrom(type);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String name(RecordComponent component) {
        return name(component.getDeclaringRecord()) + "." + component.getName();
    }
}
