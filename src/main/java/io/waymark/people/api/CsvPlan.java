package io.waymark.people.api;

import io.waymark.shared.Problem;
import java.util.List;

/**
 * What a file of people would change.
 *
 * @param plan of what could be read; its problems are among {@code problems}
 * @param problems by line and by the heading of the column; at most {@link #SHOWN}, in the order of the lines
 * @param problemCount how many there are in all
 */
public record CsvPlan(CsvReading reading, Roster roster, RosterPlan plan, List<Problem> problems, int problemCount) {

    /** More than anybody mends by hand before asking again. */
    public static final int SHOWN = 500;
}
