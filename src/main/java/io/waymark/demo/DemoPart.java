package io.waymark.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A component that is only there where the demo company is wanted. */
@Component
@ConditionalOnBooleanProperty("waymark.demo")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface DemoPart {}
