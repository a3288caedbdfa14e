package io.waymark.platform.axon;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.RevisionResolver;

/**
 * The revision of a snapshot: what the aggregate and the records in it are made of, as a number. Changing one leaves older snapshots
 * unused without anybody having to think of it; nothing is lost by that, for the events are the truth.
 */
final class AggregateShape implements RevisionResolver {

    private final ClassValue<String> known = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return of(type);
        }
    };

    @Override
    public String revisionOf(Class<?> type) {
        return known.get(type);
    }

    private static String of(Class<?> type) {
        return Integer.toHexString(shape(type, new HashSet<>()).hashCode());
    }

    private static String shape(Type type, Set<Type> met) {
        String name = type.getTypeName();
        if (type instanceof ParameterizedType generic) {
            return shape(generic.getRawType(), met) + parts(Arrays.asList(generic.getActualTypeArguments()), met);
        }
        if (!(type instanceof Class<?> one) || !name.startsWith("io.waymark.") || !met.add(type)) {
            return name;
        }
        if (one.isEnum()) {
            return name + Arrays.toString(one.getEnumConstants());
        }
        if (one.isSealed()) {
            return name + parts(Arrays.asList(one.getPermittedSubclasses()), met);
        }
        return name
                + (one.isRecord()
                        ? Arrays.stream(one.getRecordComponents())
                                .map(part -> named(part, met))
                                .toList()
                        : Arrays.stream(one.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .sorted(Comparator.comparing(Field::getName))
                                .map(field -> field.getName() + ":" + shape(field.getGenericType(), met))
                                .toList());
    }

    private static String named(RecordComponent part, Set<Type> met) {
        return part.getName() + ":" + shape(part.getGenericType(), met);
    }

    private static String parts(List<? extends Type> types, Set<Type> met) {
        return types.stream().map(type -> shape(type, met)).collect(Collectors.joining(",", "<", ">"));
    }
}
