package io.waymark.people.roster;

import io.waymark.people.api.RosterPlan;
import io.waymark.people.sidestate.Deed;
import io.waymark.shared.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a roster leads to.
 *
 * @param deeds none while there are problems
 */
record Plan(RosterPlan shown, List<Deed> deeds) {

    /** The same, with something that is wrong with all of it. */
    Plan refused(Problem problem) {
        List<Problem> problems =
                Stream.concat(Stream.of(problem), shown.problems().stream()).toList();
        return new Plan(
                new RosterPlan(shown.fingerprint(), shown.changes(), shown.unchanged(), shown.active(), problems),
                List.of());
    }
}
