package io.waymark.people.api;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One person, as a source tells of them. What is null the source does not tell: it stays as it is.
 *
 * @param row line of the file from 1, its heading counted, or place in the answer of the identity provider; to find it again
 * @param key what the source calls them while all else may change, such as an employee number or the user's id
 * @param manager the key or the e-mail address of whom they report to; empty for nobody
 * @param locale a BCP 47 language tag
 * @param from the day from which they belong to the company, or report to whom they report to now
 * @param left their last day; null while they are active
 */
public record RosterEntry(
        int row,
        String key,
        String name,
        String email,
        @Nullable String jobTitle,
        @Nullable String team,
        @Nullable String manager,
        @Nullable String locale,
        @Nullable ZoneId zone,
        @Nullable LocalDate from,
        @Nullable LocalDate left) {}
