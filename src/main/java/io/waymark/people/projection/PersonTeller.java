package io.waymark.people.projection;

import io.waymark.people.api.IdentityLinked;
import io.waymark.people.api.IdentityUnlinked;
import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.NewcomerNoticed;
import io.waymark.people.api.NewcomerRefused;
import io.waymark.people.api.NewcomerSettled;
import io.waymark.people.api.PeopleEvent;
import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonMoved;
import io.waymark.people.api.PersonReturned;
import io.waymark.people.api.PersonToldOf;
import io.waymark.people.api.RoleGranted;
import io.waymark.people.api.RoleWithdrawn;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.SourcePutFirst;
import io.waymark.people.api.TeamFormed;
import io.waymark.people.api.TeamId;
import io.waymark.platform.history.Telling;
import java.util.Optional;
import java.util.function.Function;

/** Tells what happened to somebody's place in the company. Whom they report to is named to those who may know that name. */
class PersonTeller implements Function<PeopleEvent, Optional<Telling>> {

    private final PersonNames names;

    PersonTeller(PersonNames names) {
        this.names = names;
    }

    @Override
    public Optional<Telling> apply(PeopleEvent event) {
        return Optional.of(
                switch (event) {
                    case TeamFormed formed -> Telling.of(formed.name());
                    case PersonJoined joined ->
                        Telling.of(
                                names.team(joined.team()),
                                known(joined.jobTitle()),
                                joined.jobTitle(),
                                known(names.team(joined.team())));
                    case ManagerAssigned assigned -> assigned(assigned);
                    case PersonDetailsChanged changed -> Telling.of(known(changed.jobTitle()), changed.jobTitle());
                    case PersonMoved moved -> inTeam(moved.team());
                    case PersonLeft left -> Telling.of(left.on());
                    case PersonReturned back -> Telling.of(back.on());
                    case PersonToldOf told -> Telling.of(told.source().ordinal());
                    case SourceFellSilent silence -> Telling.of(silence.source().ordinal());
                    case SourcePutFirst first ->
                        Telling.of(
                                first.source() == null ? 0 : 1 + first.source().ordinal());
                    case IdentityLinked linked -> Telling.of();
                    case IdentityUnlinked unlinked -> Telling.of();
                    case RoleGranted granted -> Telling.of(granted.role().ordinal());
                    case RoleWithdrawn withdrawn -> Telling.of(withdrawn.role().ordinal());
                    case NewcomerNoticed newcomer -> Telling.of();
                    case NewcomerSettled newcomer -> Telling.of();
                    case NewcomerRefused newcomer -> Telling.of();
                });
    }

    private Telling inTeam(TeamId team) {
        String name = names.team(team);
        return Telling.of(known(name), name);
    }

    private Telling assigned(ManagerAssigned event) {
        if (event.manager() == null) {
            return Telling.of(0, event.from(), "");
        }
        String name = names.of(event.manager()).orElse("");
        return Telling.of(1 + known(name), event.from(), name);
    }

    private static int known(String text) {
        return text.isBlank() ? 0 : 1;
    }
}
