package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.FindStaff;
import io.waymark.people.api.KnownPerson;
import io.waymark.shared.Actor;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A file by REST, read as the query says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsvOverRestTest {

    private static final String FILE = "Kennung,Wer,Post,Chef,Seit,Name\r\n"
            + "1,Ada Boss,ada@rest.example,,03/04/2026,x\r\n"
            + "2,Ben Below,ben@rest.example,1,05/06/2026,y\r\n";
    private static final String COLUMNS =
            "&column.key=Kennung&column.name=Wer&column.email=Post&column.manager=Chef&column.from=Seit";

    private EmbeddedApp app;
    private RestClient admin;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start();
        admin = new Company(app).rest(new Company(app).person("Tara Finch", Role.SYS_ADMIN));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void columnsAndDaysAreThoseThatAreNamed() {
        TrackingToken before = app.head();
        RestAnswer dry = send(COLUMNS + "&days.from=day-first&dryRun=true");
        assertThat(dry.status()).as(dry.body()).isEqualTo(200);
        assertThat(dry.at("/joining")).isEqualTo("2");
        assertThat(app.head()).isEqualTo(before);

        RestAnswer done = send(COLUMNS + "&days.from=day-first&locale=de-DE&zone=Europe/Berlin");

        assertThat(done.at("/done")).isEqualTo("true");
        KnownPerson ben = known("ben@rest.example");
        assertThat(ben.name()).isEqualTo("Ben Below");
        assertThat(ben.manager()).isEqualTo(known("ada@rest.example").id());
        assertThat(ben.managedSince()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(ben.locale()).isEqualTo("de-DE");
        assertThat(ben.zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void withoutThemItIsAskedAndNothingIsDone() {
        TrackingToken before = app.head();

        Refused.with(send(COLUMNS), 422, "csv-date-ambiguous");
        Refused.with(send(COLUMNS + "&days.from=sideways"), 422, "value-wrong");
        Refused.with(send(COLUMNS + "&days.name=iso"), 422, "field-unknown");
        Refused.with(send(COLUMNS + "&column.salary=Seit"), 422, "field-unknown");
        Refused.with(send(COLUMNS + "&zone=Atlantis"), 422, "value-wrong");
        Refused.with(send("&column.name=Wer&column.email=Mail"), 422, "csv-heading-unknown");
        Refused.with(send("&column.name=Wer&days.from=day-first"), 422, "csv-column-missing");
        assertThat(app.head()).isEqualTo(before);
    }

    private RestAnswer send(String query) {
        String escaped = query.replace("/", URLEncoder.encode("/", StandardCharsets.UTF_8));
        return admin.post(
                "/api/v1/people/imports?separator=," + escaped, "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
    }

    private KnownPerson known(String email) {
        return app.ask(Actor.system("test"), new FindStaff()).people().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }
}
