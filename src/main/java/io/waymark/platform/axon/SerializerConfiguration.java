package io.waymark.platform.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.privacy.PersonalDataIntrospector;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How events, tokens and messages are written. Only events, and snapshots, which hold some, carry personal data to rest, so only theirs is sealed. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(SerializerConfiguration::general)
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(PersonalCipher cipher) {
        return Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(builder -> sealed(builder, cipher))
                .build();
    }

    /** Aggregates hold events, and so what is sealed in them; what they know stands in fields without any accessor. */
    @Bean
    @Qualifier("snapshotSerializer")
    Serializer snapshotSerializer(PersonalCipher cipher) {
        return Jackson3Serializer.builder()
                .revisionResolver(new AggregateShape())
                .jsonMapperBuilderCustomizer(builder -> {
                    sealed(builder, cipher);
                    builder.changeDefaultVisibility(seen -> seen.withFieldVisibility(JsonAutoDetect.Visibility.ANY));
                })
                .build();
    }

    private static void sealed(JsonMapper.Builder builder, PersonalCipher cipher) {
        general(builder);
        builder.annotationIntrospector(AnnotationIntrospectorPair.pair(
                new PersonalDataIntrospector(cipher), builder.annotationIntrospector()));
    }

    /** Axon 4.13.0 cannot read its own replay token back unless its types are allowed as sub-types. */
    private static void general(JsonMapper.Builder builder) {
        Json.configure(builder)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("io.waymark.")
                        .allowIfSubType("java.util.")
                        .build());
    }
}
