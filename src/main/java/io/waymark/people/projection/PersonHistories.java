package io.waymark.people.projection;

import io.waymark.people.api.FindPersonHistory;
import io.waymark.people.api.FindPersonOn;
import io.waymark.people.api.FindPrecedenceHistory;
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
import io.waymark.people.api.PersonOn;
import io.waymark.people.api.PersonReturned;
import io.waymark.people.api.PersonToldOf;
import io.waymark.people.api.PrecedenceId;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.RoleGranted;
import io.waymark.people.api.RoleWithdrawn;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.SourcePutFirst;
import io.waymark.people.api.TeamFormed;
import io.waymark.people.api.TeamId;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.history.Chronicle;
import io.waymark.platform.history.Happened;
import io.waymark.platform.history.KnownPeople;
import io.waymark.shared.Actor;
import io.waymark.shared.History;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what happened to somebody's place in the company, and what it was on a day, from the events themselves. */
@Component
class PersonHistories {

    private final Chronicle chronicle;
    private final PeopleRows rows;
    private final KnownPeople people;

    PersonHistories(Chronicle chronicle, PeopleRows rows, KnownPeople people) {
        this.chronicle = chronicle;
        this.rows = rows;
        this.people = people;
    }

    @QueryHandler
    History find(FindPersonHistory query, QueryMessage<?, ?> message) {
        Actor reader = MessageOrigin.actorOf(message);
        return chronicle.page(
                query.person(),
                PeopleEvent.class,
                reader,
                query.page(),
                query.size(),
                new PersonTeller(namesFor(reader)));
    }

    @QueryHandler
    History find(FindPrecedenceHistory query, QueryMessage<?, ?> message) {
        Actor reader = MessageOrigin.actorOf(message);
        return chronicle.page(
                PrecedenceId.COMPANY,
                PeopleEvent.class,
                reader,
                query.page(),
                query.size(),
                new PersonTeller(namesFor(reader)));
    }

    @QueryHandler
    PersonOn find(FindPersonOn query, QueryMessage<?, ?> message) {
        PersonRow then = null;
        for (Happened<PeopleEvent> happened :
                chronicle.until(query.person(), PeopleEvent.class, query.day(), query.zone())) {
            then = after(then, happened.event());
        }
        return new PersonOn(
                query.day(), then == null ? null : standing(then, query.day(), MessageOrigin.actorOf(message)));
    }

    private PersonRow after(@Nullable PersonRow before, PeopleEvent event) {
        return switch (event) {
            case PersonJoined joined -> PersonFold.joined(joined, rows.teamName(joined.team()));
            case ManagerAssigned assigned -> PersonFold.assigned(Objects.requireNonNull(before), assigned);
            case PersonDetailsChanged changed -> PersonFold.changed(Objects.requireNonNull(before), changed);
            case PersonMoved moved ->
                PersonFold.moved(Objects.requireNonNull(before), moved.team(), rows.teamName(moved.team()));
            case PersonLeft left -> PersonFold.left(Objects.requireNonNull(before), left.on());
            case PersonReturned back -> PersonFold.left(Objects.requireNonNull(before), null);
            case PersonToldOf told -> Objects.requireNonNull(before);
            case SourceFellSilent silence -> Objects.requireNonNull(before);
            case IdentityLinked linked -> Objects.requireNonNull(before);
            case IdentityUnlinked unlinked -> Objects.requireNonNull(before);
            case RoleGranted granted -> Objects.requireNonNull(before);
            case RoleWithdrawn withdrawn -> Objects.requireNonNull(before);
            case TeamFormed other -> throw new IllegalStateException("No event of a person: " + other);
            case SourcePutFirst other -> throw new IllegalStateException("No event of a person: " + other);
            case NewcomerNoticed other -> throw new IllegalStateException("No event of a person: " + other);
            case NewcomerSettled other -> throw new IllegalStateException("No event of a person: " + other);
            case NewcomerRefused other -> throw new IllegalStateException("No event of a person: " + other);
        };
    }

    /** A line that was announced by that day counts from the day it began on. */
    private PersonOn.Standing standing(PersonRow then, LocalDate day, Actor reader) {
        PersonId manager = then.reportingLine().stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ReportingPeriod::manager)
                .orElse(null);
        LocalDate left = then.left();
        return new PersonOn.Standing(
                then.jobTitle(),
                then.teamName(),
                manager != null,
                manager == null ? null : people.nameFor(reader, manager).orElse(null),
                left == null || left.isAfter(day) ? null : left);
    }

    private PersonNames namesFor(Actor reader) {
        return new PersonNames() {
            @Override
            public Optional<String> of(PersonId person) {
                return people.nameFor(reader, person);
            }

            @Override
            public String team(TeamId id) {
                return rows.teamName(id);
            }
        };
    }
}
