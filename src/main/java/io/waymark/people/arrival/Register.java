package io.waymark.people.arrival;

import io.waymark.people.api.Acceptance;
import io.waymark.people.api.AssignManager;
import io.waymark.people.api.FindEntrant;
import io.waymark.people.api.FindHolders;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.Staff;
import io.waymark.people.api.TeamId;
import io.waymark.people.roster.FreshIds;
import io.waymark.people.roster.PersonForms;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Query;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Enters one person among the people, by hand so to say; many at once come by a roster. */
@Component
class Register {

    private static final Actor ITSELF = Actor.system("register");

    private final Gateways gateways;
    private final Acting acting;
    private final FreshIds ids;

    Register(Gateways gateways, Acting acting, FreshIds ids) {
        this.gateways = gateways;
        this.acting = acting;
        this.ids = ids;
    }

    PersonId insistOnActive(PersonId person, String field) {
        if (!ask(new FindEntrant(person)).active()) {
            throw Rejection.invalid(Problem.of("person-not-active").at(field));
        }
        return person;
    }

    /** Under an id that nobody has. */
    PersonId enter(PersonId id, Acceptance.AsNew person, Instant at) {
        insistOnDetails(person);
        PersonId manager = person.manager() == null ? null : insistOnActive(person.manager(), "manager");
        gateways.sendOnly(new JoinPerson(
                id,
                person.name().strip(),
                person.email().strip(),
                person.jobTitle().strip(),
                team(person.team().strip(), at),
                person.locale(),
                person.zone(),
                at));
        if (manager != null) {
            gateways.sendOnly(new AssignManager(id, manager, LocalDate.ofInstant(at, person.zone()), at));
        }
        return id;
    }

    private void insistOnDetails(Acceptance.AsNew person) {
        List<Problem> problems = new ArrayList<>();
        if (person.name().isBlank()) {
            problems.add(Problem.of("roster-name-missing").at("name"));
        }
        if (person.email().isBlank()) {
            problems.add(Problem.of("roster-email-missing").at("email"));
        } else if (!PersonForms.isEmail(person.email())) {
            problems.add(Problem.of("roster-email-form", person.email()).at("email"));
        } else if (!ask(new FindHolders(person.email().strip())).all().isEmpty()) {
            problems.add(Problem.of("email-known").at("email"));
        }
        if (!PersonForms.isLocale(person.locale())) {
            problems.add(Problem.of("roster-locale-unknown", person.locale()).at("locale"));
        }
        Map.of("name", person.name(), "email", person.email(), "jobTitle", person.jobTitle(), "team", person.team())
                .forEach((field, text) -> insistOnLength(field, text, problems));
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, problems);
        }
    }

    private static void insistOnLength(String field, String text, List<Problem> problems) {
        if (text.length() > PersonForms.LONGEST) {
            problems.add(Problem.of("field-too-long", PersonForms.LONGEST, text.length())
                    .at(field));
        }
    }

    private TeamId team(String name, Instant at) {
        if (name.isEmpty()) {
            return TeamId.NONE;
        }
        return ask(new FindStaff()).teams().stream()
                .filter(team -> team.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Staff.KnownTeam::id)
                .orElseGet(() -> {
                    TeamId fresh = ids.team();
                    gateways.sendOnly(new FormTeam(fresh, name, at));
                    return fresh;
                });
    }

    private <R> R ask(Query<R> query) {
        return acting.as(ITSELF, "register", () -> gateways.ask(query));
    }
}
