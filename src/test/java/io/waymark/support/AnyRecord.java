package io.waymark.support;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a record of any type, for tests that go over all of them. */
public final class AnyRecord {
    private static final Map<Class<?>, Object> DEFAULTS = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    private final Map<Class<?>, Object> values = new LinkedHashMap<>(DEFAULTS);

    /** With these values wherever their types stand. */
    public AnyRecord(Object... given) {
        values.put(Integer.class, 1);
        for (Object value : given) {
            values.put(value.getClass(), value);
        }
    }

    public <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private @Nullable Object value(Class<?> type) {
        if (values.containsKey(type)) {
            return values.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0]);
        }
        return record(type);
    }

    private Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("No value is known for " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + type, e);
        }
    }
}
