package io.waymark.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text in an event as somebody's personal data. The event store's serialiser encrypts it with that person's key; once
 * the key is gone it reads back as the empty text. A note <em>about</em> somebody uses the key of the person it is about.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface PersonalData {

    /** Name of the component of the same record that holds the {@link PersonId} whose data this is. */
    String of();
}
