package io.waymark.pathways.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an enrolment stood at the end of a day.
 *
 * @param enrolment null if it did not exist yet
 */
public record EnrolmentOn(LocalDate day, @Nullable EnrolmentView enrolment) {}
