package io.waymark.platform.store;

import io.waymark.platform.json.Json;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** As the application writes, but for the sealing. */
final class Serializers {
    private Serializers() {}

    static Serializer json() {
        return Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(builder -> Json.configure(builder)
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("java.util.")
                                .build()))
                .build();
    }
}
