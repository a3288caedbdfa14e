package io.waymark.platform.time;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * The real time, also where the clock is ahead of it: for what protects us or happens between machines, such as pauses after wrong
 * passwords. Whatever a person sees or a rule decides goes by the one clock.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Qualifier("unmovedClock")
public @interface Unmoved {}
