package io.waymark.platform.json;

import io.waymark.shared.Id;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes every {@link Id} as its bare value, also as a key of a map, so that records of ids need no annotations. */
final class IdModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    IdModule() {
        super("waymark-ids");
        addSerializer(Id.class, new ToValue());
        addKeySerializer(Id.class, new ToKey());
        setDeserializerModifier(new FromValueModifier());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        KeyDeserializers keys =
                (type, config, description) -> Id.class.isAssignableFrom(type.getRawClass()) ? new FromKey(type) : null;
        context.addKeyDeserializers(keys);
    }

    /** Looked up once a type, for an event has several ids, and a replay many events. */
    private static MethodHandle constructor(JavaType type) {
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type.getRawClass(), MethodType.methodType(void.class, String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An id is a public record of one String: " + type.getRawClass(), e);
        }
    }

    private static Object create(MethodHandle constructor, String value) {
        try {
            return (Object) constructor.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("An id refuses a value only by what need not be declared", e);
        }
    }

    private static final class ToValue extends StdSerializer<Id> {
        ToValue() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class ToKey extends StdSerializer<Id> {
        ToKey() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeName(id.value());
        }
    }

    private static final class FromKey extends KeyDeserializer {
        private final MethodHandle constructor;

        FromKey(JavaType type) {
            constructor = constructor(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return create(constructor, key);
        }
    }

    private static final class FromValueModifier extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
            JavaType type = description.getType();
            return Id.class.isAssignableFrom(type.getRawClass()) ? new FromValue(type) : deserializer;
        }
    }

    private static final class FromValue extends ValueDeserializer<Object> {
        private final MethodHandle constructor;

        FromValue(JavaType type) {
            constructor = constructor(type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            return create(constructor, json.getString());
        }
    }
}
