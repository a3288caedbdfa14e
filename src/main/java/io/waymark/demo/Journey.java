package io.waymark.demo;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Somebody's way through a pathway, as far as they came; all days are those of the reference history.
 *
 * @param started the day they set out
 * @param ended the day of their last step, which is also the day they left if they did
 * @param steps how many steps they took; for a completed way as many as it needs, and 0 here
 */
record Journey(PersonId person, PathwayId pathway, LocalDate started, LocalDate ended, Outcome outcome, int steps) {

    /** How it stands at the end of the history. */
    enum Outcome {
        COMPLETED,
        ACTIVE,
        WITHDRAWN
    }

    /** All of them, in the order in which they began. */
    static List<Journey> all() {
        return Table.read("enrolments.csv").stream().map(Journey::of).toList();
    }

    private static Journey of(Table.Row row) {
        String steps = row.textOrNull("steps");
        return new Journey(
                new PersonId(row.text("person")),
                new PathwayId(row.text("pathway")),
                LocalDate.parse(row.text("started")),
                LocalDate.parse(row.text("ended")),
                Outcome.valueOf(row.text("outcome").toUpperCase(Locale.ROOT)),
                steps == null ? 0 : Integer.parseInt(steps));
    }
}
