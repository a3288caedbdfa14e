package io.waymark.platform.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Stores which case of a sealed interface of ours a value is, as {@code "is": "all-of"}: the simple name in kebab-case. Events
 * need none, for the store keeps their type beside them.
 */
final class SealedTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass && sealedParent(annotated.getRawType()) != null
                ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true)
                : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return isOurs(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(sub -> new NamedType(sub, kebab(sub.getSimpleName())))
                        .toList()
                : null;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        return sealedParent(annotated.getRawType()) == null
                ? null
                : kebab(annotated.getRawType().getSimpleName());
    }

    private static @Nullable Class<?> sealedParent(Class<?> type) {
        if (isOurs(type)) {
            return type;
        }
        return Arrays.stream(type.getInterfaces())
                .filter(SealedTypes::isOurs)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isSealed()
                && type.getPackageName().startsWith("io.waymark.")
                && !io.waymark.shared.DomainEvent.class.isAssignableFrom(type);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
