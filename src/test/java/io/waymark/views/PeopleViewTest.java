package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindRosterPeople;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterPeople;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of people and the page of one of them, as a sys-admin sees them, and as nobody else does. */
class PeopleViewTest extends ViewTest {

    @Test
    void eachFieldShowsItsSourceAndWhereSourcesDiffer() {
        String lead = Company.fresh("lead");
        String worker = Company.fresh("worker");
        tell(RosterSource.CSV, entry(2, lead, "Lia Vance", "Head", ""), entry(3, worker, "Wim Onward", "Fitter", lead));
        tell(RosterSource.KEYCLOAK, entry(1, worker, "Wim Onwards", null, null));
        PersonId admin = company().person("Tara", Role.SYS_ADMIN);

        signIn(admin, Role.SYS_ADMIN);
        Shown list = go("people?show=conflict&q=onward");
        assertThat(list.says("1 person")).isTrue();
        RosterPeople.Entry found = found("onward");
        assertThat(found.conflicts()).isEqualTo(1);
        assertThat(found.sources()).containsExactly(RosterSource.CSV, RosterSource.KEYCLOAK);
        Grid<?> grid = $(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);

        Shown page = go("people/" + found.id().value());
        assertThat(page.says("Wim Onward")).isTrue();
        assertThat(page.says("Keycloak: Wim Onwards")).isTrue();
        assertThat(page.says("People file: Wim Onward ")).isTrue();
        assertThat(page.says("Sources differ")).isTrue();
        assertThat(page.says("One field is told differently by two sources.")).isTrue();
        assertThat(page.says("Lia Vance")).isTrue();
        assertThat(page.says("Fitter")).isTrue();
        assertThat(go("people?q=nobody-is-called-so").says("Nobody here")).isTrue();
    }

    @Test
    void nobodyElseSeesIt() {
        PersonId somebody = company().person("Ada");
        PersonId learner = company().person("Ben");
        Instant start = app().clock().instant();

        signIn(learner);

        assertThat(go("people/" + somebody.value()).says("Nothing at this place"))
                .isTrue();
        assertThat(go("people").says("Which people")).isFalse();
        assertThat(catchRefusal(learner, somebody)).isEqualTo("nothing-here");
        assertThat(app().bean(AuditLog.class).since(start, 1_000))
                .anySatisfy(audited -> assertThat(audited.subject()).isEqualTo(somebody.value()));
    }

    private String catchRefusal(PersonId reader, PersonId about) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        io.waymark.shared.Rejection.class,
                        () -> app().ask(
                                        Actor.person(reader, Set.of(Role.LD_ADMIN)),
                                        new io.waymark.people.api.FindPersonSources(about)))
                .code();
    }

    private RosterPeople.Entry found(String text) {
        Actor admin = Actor.person(new PersonId("p-any"), Set.of(Role.SYS_ADMIN));
        List<RosterPeople.Entry> all = app().ask(admin, new FindRosterPeople(text, FindRosterPeople.Show.ACTIVE, 0, 10))
                .people();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void tell(RosterSource source, RosterEntry... entries) {
        Actor system = Actor.system("test");
        Roster roster = new Roster(source, List.of(entries), false);
        var plan = app().ask(system, new PreviewRoster(roster));
        assertThat(plan.problems()).isEmpty();
        app().send(
                        system,
                        new ApplyRoster(
                                roster, plan.fingerprint(), false, app().clock().instant()));
    }

    private static RosterEntry entry(
            int row, String key, String name, @Nullable String title, @Nullable String manager) {
        return new RosterEntry(
                row,
                key,
                name,
                key + "@example.com",
                title,
                "Assembly",
                manager,
                "en-GB",
                ZoneId.of("Europe/London"),
                null,
                null);
    }
}
