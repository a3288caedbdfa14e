package io.waymark.notifications.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** What the text of a notification names. It is put into words when it is shown, in the reader's language and time zone. */
public sealed interface Fact {

    /** Somebody, by the name they have when it is shown; blank once it is erased. */
    record Name(PersonId person) implements Fact {}

    /** What somebody wrote, sealed with their key where it lies; blank once that is destroyed. */
    record Text(PersonId whose, String text) implements Fact {}

    /** A day in the calendar, whatever the zone. */
    record Day(LocalDate day) implements Fact {}

    /** A moment, shown as a day and a time. */
    record Moment(Instant at) implements Fact {}

    /** How many. */
    record Count(int count) implements Fact {}

    /** A word of the product's own, by the key of its text. */
    record Word(String textKey) implements Fact {}
}
