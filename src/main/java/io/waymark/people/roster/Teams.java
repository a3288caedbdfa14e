package io.waymark.people.roster;

import io.waymark.people.api.FormTeam;
import io.waymark.people.api.Staff;
import io.waymark.people.api.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Teams by their names, and those that have to be formed. */
final class Teams {

    private final Map<String, TeamId> byName = new HashMap<>();
    private final Map<TeamId, String> names = new HashMap<>();
    private final List<FormTeam> formed = new ArrayList<>();
    private final FreshIds ids;
    private final Instant at;

    Teams(Staff staff, FreshIds ids, Instant at) {
        this.ids = ids;
        this.at = at;
        names.put(TeamId.NONE, "");
        byName.put("", TeamId.NONE);
        staff.teams().forEach(team -> {
            byName.putIfAbsent(Texts.folded(team.name()), team.id());
            names.put(team.id(), team.name());
        });
    }

    /** The team of that name, in capitals or not; formed if there is none. */
    TeamId of(String name) {
        return byName.computeIfAbsent(Texts.folded(name), any -> {
            TeamId fresh = ids.team();
            names.put(fresh, name.strip());
            formed.add(new FormTeam(fresh, name.strip(), at));
            return fresh;
        });
    }

    String name(TeamId team) {
        return names.getOrDefault(team, "");
    }

    List<FormTeam> formed() {
        return formed;
    }
}
