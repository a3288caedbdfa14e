package io.waymark.platform.time;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/**
 * Marks what is there only in a trial on one's own machine, where the clock can be moved. Never where people come from Keycloak: its
 * tokens and its record of changes go by its own clock.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Profile(ClockCanBeMoved.WHERE)
public @interface ClockCanBeMoved {

    String WHERE = "embedded & !keycloak";
}
