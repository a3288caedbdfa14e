package io.waymark.platform.axon;

import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.support.FixedKeys;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The serialiser of events as the application has it, for tests elsewhere; only the keys are {@link FixedKeys}. */
public final class SealedEvents {
    private SealedEvents() {}

    public static Jackson3Serializer serializer() {
        return (Jackson3Serializer) new SerializerConfiguration().eventSerializer(new PersonalCipher(new FixedKeys()));
    }
}
