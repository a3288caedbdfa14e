package io.waymark.platform.privacy;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.std.StdSerializer;

/** Makes a mapper seal every text marked {@link PersonalData} and open it again; used for events alone. */
public final class PersonalDataIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final transient PersonalCipher cipher;

    public PersonalDataIntrospector(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        PersonalData mark = annotated.getAnnotation(PersonalData.class);
        return mark == null ? null : new Seal(cipher, mark.of());
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated.getAnnotation(PersonalData.class) == null ? null : new Open(cipher);
    }

    private static final class Seal extends StdSerializer<String> {
        private final PersonalCipher cipher;
        private final String of;

        Seal(PersonalCipher cipher, String of) {
            super(String.class);
            this.cipher = cipher;
            this.of = of;
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(cipher.seal(whose(json.currentValue()), text));
        }

        private PersonId whose(Object event) {
            return Arrays.stream(event.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(of))
                    .findFirst()
                    .map(component -> {
                        try {
                            return (PersonId) component.getAccessor().invoke(event);
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .orElseThrow(() -> new IllegalStateException(
                            event.getClass() + " has no component " + of + " that says whose data it holds"));
        }
    }

    private static final class Open extends ValueDeserializer<String> {
        private final PersonalCipher cipher;

        Open(PersonalCipher cipher) {
            this.cipher = cipher;
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return cipher.open(json.getString()).orElse("");
        }
    }
}
