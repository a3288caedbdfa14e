package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.people.api.ChooseForPeopleFile;
import io.waymark.people.api.DateForm;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.FindPeopleFile;
import io.waymark.people.api.ImportPeopleFile;
import io.waymark.people.api.KeepPeopleFile;
import io.waymark.people.api.KeptPeopleFile;
import io.waymark.people.api.PeopleFile;
import io.waymark.people.api.PeopleFileChoices;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A file of people from the moment it is sent, with a company of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleFileInAppTest {

    private static final String HEADINGS = "Employee ID;Full name;E-mail;Department;Reports to;Start date\r\n";

    private EmbeddedApp app;
    private Actor admin;
    private Actor other;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start();
        Company company = new Company(app);
        admin = Actor.person(company.person("Hal Wren", Role.SYS_ADMIN), Set.of(Role.SYS_ADMIN));
        other = Actor.person(company.person("Ines Falk", Role.SYS_ADMIN), Set.of(Role.SYS_ADMIN));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    @Tag("scenario-18")
    void nothingIsImportedUntilAllRowsAreGoodAndTheSameGoodFileTwiceChangesNothing() {
        TrackingToken before = app.head();
        keep("\uFEFF" + HEADINGS
                + "e1;Nell Arden;nell@example.com;Repairs;e9;2026-01-31\r\n"
                + "e2;Omar Till;omar@example.com;Repairs;e1;2026-02-30\r\n"
                + "e2;Pia Roth;pia@example.com;Repairs;e1;2026-02-01\r\n"
                + "e4;=1+1;quin@example.com;Repairs;e1;2026-02-01\r\n"
                + "e5;Rhea Lund;rhea@example.com;Repairs;e6;2026-02-01\r\n"
                + "e6;Sam Vogt;sam@example.com;Repairs;e5;2026-02-01\r\n");

        PeopleFile shown = file(admin);
        assertThat(shown.charset()).isEqualTo("UTF-8");
        assertThat(shown.problems())
                .extracting(Problem::line, Problem::field, Problem::code)
                .contains(
                        tuple(2, "manager", "roster-manager-unknown"),
                        tuple(3, "from", "csv-date"),
                        tuple(4, "key", "roster-key-twice"),
                        tuple(5, "name", "csv-formula"))
                .anySatisfy(problem -> assertThat(problem.toList().getLast()).isEqualTo("roster-circle"));
        Rejection refused = catchThrowableOfType(Rejection.class, () -> bringIn(shown.plan()));
        assertThat(refused.problems()).hasSize(shown.problemCount());
        assertThat(app.head()).isEqualTo(before);

        String good = HEADINGS
                + "e1;Nell Arden;nell@example.com;Repairs;;2026-01-31\r\n"
                + "e2;Omar Till;omar@example.com;Repairs;e1;2026-02-01\r\n";
        keep(good);
        RosterPlan done = bringIn(file(admin).plan());
        assertThat(done.count(RosterChange.Kind.JOIN)).isEqualTo(2);
        assertThat(app.ask(
                                Actor.person(Objects.requireNonNull(admin.person()), Set.of(Role.LD_ADMIN)),
                                new FindPeople("Repairs", 0, 10))
                        .people())
                .extracting(PersonView::name)
                .containsExactly("Nell Arden", "Omar Till");

        TrackingToken after = app.head();
        keep(good);
        assertThat(file(admin).plan().changes()).isEmpty();
        bringIn(file(admin).plan());
        assertThat(app.head()).isEqualTo(after);
    }

    @Test
    void howColumnsWereReadIsRememberedForTheSameHeadings() {
        String headings = "Nr,Who,Where to write,Since\n";
        keep(headings + "k1,Tove Berg,tove@example.com,03/04/2026\n");
        assertThat(file(admin).problems()).extracting(Problem::code).contains("csv-column-missing");
        app.send(
                admin,
                new ChooseForPeopleFile(new PeopleFileChoices(
                        null,
                        null,
                        java.util.Map.of(
                                io.waymark.people.api.PeopleFileField.KEY, 0,
                                io.waymark.people.api.PeopleFileField.NAME, 1,
                                io.waymark.people.api.PeopleFileField.EMAIL, 2,
                                io.waymark.people.api.PeopleFileField.FROM, 3),
                        DateForm.DAY_FIRST,
                        false)));
        assertThat(file(admin).problems()).isEmpty();
        bringIn(file(admin).plan());

        keep(headings + "k2,Ulla Hart,ulla@example.com,05/04/2026\n");
        PeopleFile second = file(admin);
        assertThat(second.remembered()).isTrue();
        assertThat(second.problems()).isEmpty();
        assertThat(second.plan().count(RosterChange.Kind.JOIN)).isEqualTo(1);
    }

    @Test
    void aFileIsItsSendersAloneAndLiesSealed() {
        keep(HEADINGS + "z1;Zoltan Quirke;zoltan@example.com;Repairs;;2026-01-31\r\n");

        assertThat(app.ask(other, new FindPeopleFile())).isEqualTo(KeptPeopleFile.NONE);
        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> app.send(
                                        other,
                                        new ImportPeopleFile(
                                                "any", false, app.clock().instant())))
                        .code())
                .isEqualTo("people-file-gone");
        SideState.Entry lies = app.bean(SideState.class)
                .find("people-files", Objects.requireNonNull(admin.person()).value())
                .orElseThrow();
        assertThat(new String(lies.value(), StandardCharsets.ISO_8859_1)).doesNotContain("Zoltan");
    }

    private void keep(String text) {
        app.send(
                admin,
                new KeepPeopleFile(
                        "people.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        app.clock().instant()));
    }

    private PeopleFile file(Actor whose) {
        return Objects.requireNonNull(app.ask(whose, new FindPeopleFile()).file());
    }

    private RosterPlan bringIn(RosterPlan plan) {
        return app.send(
                admin,
                new ImportPeopleFile(plan.fingerprint(), false, app.clock().instant()));
    }
}
