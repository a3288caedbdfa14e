package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.people.api.ChooseCsvReading;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.FindRosterFile;
import io.waymark.people.api.ImportRosterFile;
import io.waymark.people.api.KeepRosterFile;
import io.waymark.people.api.PreviewRosterFile;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterFile;
import io.waymark.people.api.RosterFileId;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A file from its bytes to the people it brings, in an application of its own for it changes everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsvImportInAppTest {

    private static final String HEAD = "Personalnummer;Name;E-Mail;Abteilung;Vorgesetzter;Eintrittsdatum\r\n";

    private EmbeddedApp app;
    private PersonId person;
    private Actor admin;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start();
        person = new Company(app).person("Hal Wren", Role.SYS_ADMIN);
        admin = Actor.person(person, Set.of(Role.SYS_ADMIN));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    @Tag("scenario-18")
    void everythingThatIsWrongIsToldByRowAndColumnAndNothingIsImportedUntilAllRowsAreGood() {
        TrackingToken before = app.head();
        RosterFileId bad = keep("\uFEFF" + HEAD
                + "b1;Ada Boss;ada@bad.example;Support;;05.01.2026\r\n"
                + "b2;Ben Lost;ben@bad.example;Support;nobody;05.01.2026\r\n"
                + "b1;Cleo Twice;cleo@bad.example;Support;b1;05.01.2026\r\n"
                + "b4;Dan Round;dan@bad.example;Support;b5;05.01.2026\r\n"
                + "b5;Eve Round;eve@bad.example;Support;b4;05.01.2026\r\n"
                + "b6;\"Fay\r\nBreak\";fay@bad.example;Support;b1;05.01.2026\r\n"
                + "b7;Gus Late;gus@bad.example;Support;b1;31.02.2026\r\n"
                + "b8;=1+1;hal@bad.example;Support;b1;05.01.2026\r\n");

        CsvPlan plan = app.ask(admin, new PreviewRosterFile(bad, false));

        assertThat(plan.reading().encoding()).isEqualTo("UTF-8");
        assertThat(plan.reading().separator()).isEqualTo(";");
        assertThat(plan.problems())
                .extracting(Problem::line, Problem::field, Problem::code)
                .contains(
                        Tuple.tuple(3, "Vorgesetzter", "roster-manager-unknown"),
                        Tuple.tuple(4, "Personalnummer", "roster-key-twice"),
                        Tuple.tuple(5, "Vorgesetzter", "roster-circle"),
                        Tuple.tuple(7, "Name", "csv-control"),
                        Tuple.tuple(9, "Eintrittsdatum", "csv-date"),
                        Tuple.tuple(10, "Name", "csv-formula"))
                .hasSize(plan.problemCount());
        Rejection refused = catchThrowableOfType(Rejection.class, () -> app.send(admin, importing(bad, plan, false)));
        assertThat(refused.problems()).isEqualTo(plan.problems());
        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    @Tag("scenario-18")
    void theSameGoodFileTwiceChangesNothing() {
        String good = "\uFEFF" + HEAD
                + "g1;Ada Boss;ada@good.example;Support;;05.01.2026\r\n"
                + "g2;J\u00FCrgen Below;juergen@good.example;Support;g1;05.01.2026\r\n";
        RosterFile done = imported(keep(good));
        assertThat(java.util.Objects.requireNonNull(done.outcome()).count(Kind.JOIN))
                .isEqualTo(2);
        TrackingToken head = app.head();

        RosterFile again = imported(keep(good));

        assertThat(java.util.Objects.requireNonNull(again.outcome()).changes()).isEmpty();
        assertThat(app.head()).isEqualTo(head);
    }

    @Test
    void beginningTwiceBeginsOnce() {
        RosterFileId file = keep(HEAD + "d1;Ada Double;ada@double.example;Support;;2026-01-05\r\n");
        CsvPlan plan = app.ask(admin, new PreviewRosterFile(file, false));
        app.send(admin, importing(file, plan, false));
        app.send(admin, importing(file, plan, false));

        assertThat(java.util.Objects.requireNonNull(ended(file).outcome()).count(Kind.JOIN))
                .isEqualTo(1);
    }

    @Test
    void aFileIsFoundByWhoeverSentItAloneLiesSealedAndIsGoneAfterADay() {
        RosterFileId file = keep(HEAD + "s1;Ottokar Unmistakable;o@sealed.example;Support;;2026-01-05\r\n");
        Actor other = Actor.person(new Company(app).person("Ivo Lang", Role.SYS_ADMIN), Set.of(Role.SYS_ADMIN));

        assertThatThrownBy(() -> app.ask(other, new FindRosterFile(file)))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.kind()).isEqualTo(Rejection.Kind.NOTHING_HERE));
        SideState sideState = app.bean(SideState.class);
        for (String shelf : Set.of("roster-contents", "roster-files")) {
            byte[] lies = sideState
                    .find(shelf, person.value() + "/" + file.value())
                    .orElseThrow()
                    .value();
            assertThat(new String(lies, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Unmistakable")
                    .doesNotContain("people.csv");
        }
        app.clock().forward(Duration.ofHours(25));
        assertThatThrownBy(() -> app.ask(admin, new FindRosterFile(file))).isInstanceOf(Rejection.class);
    }

    @Test
    void whatWasChosenForTheseHeadingsIsRememberedInWhateverOrderTheyCome() {
        RosterFileId first = keep("Ref,Who,Where to write\nm1,Ada Map,ada@map.example\n");
        app.send(
                admin,
                new ChooseCsvReading(
                        first,
                        new CsvChoices(
                                null,
                                null,
                                Map.of(CsvColumn.KEY, "Ref", CsvColumn.NAME, "Who", CsvColumn.EMAIL, "Where to write"),
                                null,
                                null,
                                null),
                        app.clock().instant()));

        RosterFileId next = keep("Who;Where to write;Ref\nBen Map;ben@map.example;m2\n");

        CsvPlan plan = app.ask(admin, new PreviewRosterFile(next, false));
        assertThat(plan.reading().remembered()).isTrue();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.roster().entries().getFirst().key()).isEqualTo("m2");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> app.send(
                        admin,
                        new KeepRosterFile(
                                "large.csv",
                                new byte[KeepRosterFile.LARGEST + 1],
                                app.clock().instant())))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("file-too-large"));
    }

    private RosterFileId keep(String text) {
        return app.send(
                admin,
                new KeepRosterFile(
                        "people.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        app.clock().instant()));
    }

    private RosterFile imported(RosterFileId file) {
        CsvPlan plan = app.ask(admin, new PreviewRosterFile(file, false));
        assertThat(plan.problems()).isEmpty();
        app.send(admin, importing(file, plan, false));
        return ended(file);
    }

    private RosterFile ended(RosterFileId file) {
        EmbeddedApp.eventually(
                "the import is over",
                () -> app.ask(admin, new FindRosterFile(file)).state() != RosterFile.State.RUNNING);
        RosterFile over = app.ask(admin, new FindRosterFile(file));
        assertThat(over.refusals()).isEmpty();
        return over;
    }

    private ImportRosterFile importing(RosterFileId file, CsvPlan plan, boolean complete) {
        return new ImportRosterFile(
                file, complete, plan.plan().fingerprint(), false, app.clock().instant());
    }
}
