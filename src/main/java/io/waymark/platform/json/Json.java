package io.waymark.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;

/**
 * How our records become JSON: ids bare, instants in ISO 8601, cases of sealed interfaces named, absent values left out,
 * components in alphabetical order so that the same value is always the same text.
 */
public final class Json {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private Json() {}

    /** Lays our conventions over a builder; shared by events, read models and side state. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new IdModule())
                .annotationIntrospector(
                        AnnotationIntrospectorPair.pair(new SealedTypes(), builder.annotationIntrospector()))
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The mapper by these conventions, without encryption: for read models and side state. One for all, for it learns each type once. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
