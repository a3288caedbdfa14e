package io.waymark.people.roster;

import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import java.util.List;
import java.util.stream.IntStream;

/** A whole company: everybody but the first reports to somebody, nine to each, thirty to a team. */
final class LargeRoster {

    private static final int SPAN = 9;
    private static final int TEAM = 30;

    private LargeRoster() {}

    static Roster of(int people) {
        List<RosterEntry> entries = IntStream.range(0, people)
                .mapToObj(i -> Row.of(i + 2, "n" + i)
                        .named("Person Number " + i)
                        .titled("Specialist")
                        .in("Team " + i / TEAM)
                        .under(i == 0 ? "" : "n" + (i - 1) / SPAN)
                        .entry())
                .toList();
        return new Roster(RosterSource.CSV, entries, true);
    }
}
