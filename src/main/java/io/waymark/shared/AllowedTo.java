package io.waymark.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares who may send a command or ask a query: any one of those named. {@link Who#OWNER} and {@link Who#MANAGER} need the
 * message to be {@link AboutPerson} or {@link AboutOwned}. A message without this annotation is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AllowedTo {

    Who[] value();
}
