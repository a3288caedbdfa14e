package io.waymark.platform.security;

import io.waymark.shared.PersonId;

/** What the access rules need to know of people; {@code people} answers it from its read model. */
public interface ReportingLine {

    /** Whether {@code manager} is, today, the direct line manager of {@code person}. */
    boolean isManagerOf(PersonId manager, PersonId person);
}
