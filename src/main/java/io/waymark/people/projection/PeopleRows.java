package io.waymark.people.projection;

import io.waymark.people.api.TeamId;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class PeopleRows {

    private static final String PROJECTION = "people.projection";

    private final ReadModel<ReportsRow> reports;
    private final ReadModel<PersonRow> people;
    private final ReadModel<TeamRow> teams;

    /** In this order they are written: whoever comes under a manager is to be looked for there before their own row says so. */
    PeopleRows(Generations generations) {
        reports = new ReadModel<>(generations, PROJECTION, "reports", ReportsRow.class);
        people = new ReadModel<>(generations, PROJECTION, "people", PersonRow.class);
        teams = new ReadModel<>(generations, PROJECTION, "teams", TeamRow.class);
    }

    ReadModel<ReportsRow> reports() {
        return reports;
    }

    ReadModel<PersonRow> people() {
        return people;
    }

    ReadModel<TeamRow> teams() {
        return teams;
    }

    /** A team keeps its name for good. */
    String teamName(TeamId team) {
        return team.equals(TeamId.NONE)
                ? ""
                : teams.find(team.value())
                        .map(TeamRow::name)
                        .orElseThrow(() -> new IllegalStateException("No team " + team));
    }
}
