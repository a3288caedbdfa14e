package io.waymark.accountability.web;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.RewordCommitment;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.support.Committing;
import io.waymark.integration.calendar.ReadEntry;
import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.RecordLeaving;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's dates, read by a program that cannot sign in, over HTTP. */
class CalendarFeedTest {

    private static final String HERE = "/api/v1/me/calendar-address";

    private static EmbeddedApp app;
    private static Company company;
    private Committing committing;
    private PersonId mira;
    private PersonId daniel;
    private CommitmentId id;

    @BeforeAll
    static void start() {
        app = EmbeddedApp.start();
        company = new Company(app);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void somebodyHasCommitted() {
        committing = new Committing(app);
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
        company.reportsTo(mira, daniel);
        id = committing.commitAccepted(mira, daniel);
    }

    @Test
    void whoeverHasTheAddressReadsTheCheckInsAndNobodyElse() {
        String path = address(mira);
        RestAnswer feed = app.rest().get(path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.header("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(feed.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(feed.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(feed.header("Set-Cookie")).isEmpty();
        List<ReadEntry> entries = ReadEntry.byICal4j(feed.body());
        assertThat(entries).extracting(ReadEntry::summary).contains("Check-in, day 7: Ask before I tell");
        assertThat(entries)
                .extracting(ReadEntry::start)
                .containsExactlyElementsOf(committing.view(mira, id).checkIns().stream()
                        .map(one -> one.dueAt().toString())
                        .toList());
        assertThat(entries.getFirst().description())
                .isEqualTo(
                        "When somebody brings me their problem, I will ask for their first idea.\nOne click answers it.");
        assertThat(entries.getFirst().url()).endsWith("/check-ins/" + id + "/7");
    }

    @Test
    void anAddressThatIsNoneIsAsIfThereWereNothing() {
        String revoked = address(mira);
        assertThat(company.rest(mira).delete(HERE).status()).isEqualTo(204);
        String replaced = address(mira);
        String good = address(mira);
        List<RestAnswer> nothing = List.of(
                app.rest().get("/calendar/" + "A".repeat(43) + ".ics"),
                app.rest().get("/calendar/x.ics"),
                app.rest().get("/calendar/" + "x".repeat(3_000) + ".ics"),
                app.rest().get(good.substring(0, good.length() - 5) + ".ics"),
                app.rest().get(revoked),
                app.rest().get(replaced));
        assertThat(nothing).extracting(RestAnswer::status).containsOnly(404);
        assertThat(nothing.getLast().body()).isEqualTo(nothing.get(0).body());
        assertThat(nothing.getLast().response().headers().map().keySet())
                .isEqualTo(nothing.get(0).response().headers().map().keySet());
        assertThat(app.rest().get(good).status()).isEqualTo(200);
        assertThat(company.rest(mira).delete(HERE).status()).isEqualTo(204);
        assertThat(company.rest(mira).delete(HERE).status()).isEqualTo(204);
        assertThat(app.rest().get(good).status()).isEqualTo(404);
    }

    @Test
    void theAddressIsToldOnceAndWhatIsKeptDoesNotLeadBackToIt() {
        RestAnswer made = company.rest(mira).post(HERE, "");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        String secret = secret(made.at("/address"));
        assertThat(secret).hasSize(43);
        RestAnswer known = company.rest(mira).get(HERE);
        assertThat(known.at("/since")).isNotEmpty();
        assertThat(known.body()).doesNotContain(secret);
        assertThat(app.bean(SideState.class).list("calendar-feeds", "", "", 1_000))
                .isNotEmpty()
                .noneMatch(entry -> entry.key().contains(secret)
                        || new String(entry.value(), StandardCharsets.UTF_8).contains(secret));
        assertThat(app.rest().post(HERE, "").status()).isEqualTo(401);
        // Only read: anything else finds the door shut, and leads to where one signs in.
        assertThat(app.rest()
                        .call("POST", "/calendar/" + secret + ".ics", noBody())
                        .header("Location"))
                .endsWith("/sign-in");
    }

    @Test
    void whileNothingChangesItIsTheSameAndOneIsToldSo() {
        String path = address(mira);
        RestAnswer first = app.rest().get(path);
        app.clock().forward(Duration.ofHours(3));
        RestAnswer second = app.rest().get(path);
        assertThat(second.body()).isEqualTo(first.body());
        RestClient again = app.rest().with("If-None-Match", first.header("ETag"));
        assertThat(again.get(path).status()).isEqualTo(304);
        assertThat(again.get(path).body()).isEmpty();
        committing.as(
                mira,
                new RewordCommitment(
                        id, new Wording("Wait; then ask, \u2713", "somebody, anybody", "wait"), committing.now()));
        RestAnswer changed = again.get(path);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(first.header("ETag"));
        ReadEntry entry = ReadEntry.byICal4j(changed.body()).getFirst();
        assertThat(entry.summary()).isEqualTo("Check-in, day 7: Wait; then ask, \u2713");
        assertThat(Instant.parse(entry.modified()))
                .isAfter(Instant.parse(
                        ReadEntry.byICal4j(first.body()).getFirst().modified()));
    }

    @Test
    void whatMovesKeepsItsNameAndGetsAHigherNumberAndWhatIsExcusedIsCancelled() {
        String path = address(mira);
        ReadEntry before = entry(path, 30);
        assertThat(before.sequence()).isEqualTo("0");
        ZoneId zone = ZoneId.of("America/New_York");
        app.send(
                Actor.system("test"),
                new ChangeDetails(mira, "Mira Osei", "mira@example.com", "Team lead", "en-GB", zone, committing.now()));
        EmbeddedApp.eventually(
                "the hour moved with the zone", () -> !entry(path, 30).start().equals(before.start()));
        ReadEntry moved = entry(path, 30);
        assertThat(moved.uid()).isEqualTo(before.uid());
        assertThat(moved.sequence()).isEqualTo("1");
        assertThat(Instant.parse(moved.start()).atZone(zone).getHour()).isEqualTo(9);

        committing.as(daniel, new ExcuseCheckIn(id, 30, "At the fair.", committing.now()));
        ReadEntry excused = entry(path, 30);
        assertThat(excused.status()).isEqualTo("CANCELLED");
        assertThat(excused.sequence()).isEqualTo("2");
        assertThat(excused.uid()).isEqualTo(before.uid());
        assertThat(app.rest().get(path).body()).doesNotContain("At the fair");
        assertThat(entry(path, 60).status()).isEqualTo("CONFIRMED");
    }

    @Test
    void aConfirmerAndManagerReadsNamesAndDaysAndNothingThatSomebodyCommittedTo() {
        String path = address(daniel);
        assertThat(ReadEntry.byICal4j(app.rest().get(path).body())).isEmpty();
        committing.goTo(committing.checkIn(mira, id, 7).dueAt().plusSeconds(60));
        committing.as(
                mira, new AnswerCheckIn(id, 7, CheckInAnswer.YES, "With two of five.", null, null, committing.now()));
        LocalDate today = LocalDate.ofInstant(committing.now(), ZoneId.of("Europe/London"));
        LocalDate next = today.plusDays(9);
        committing.as(
                daniel,
                new LogFollowUp(
                        new FollowUpId("f-" + UUID.randomUUID()),
                        mira,
                        daniel,
                        id,
                        Observed.SEEN,
                        null,
                        "Went well.",
                        next,
                        today,
                        committing.now()));
        String text = app.rest().get(path).body();
        assertThat(ReadEntry.byICal4j(text))
                .extracting(ReadEntry::summary)
                .containsExactly("Did you see it? Last day to tell Mira Osei", "Talk with Mira Osei again");
        assertThat(ReadEntry.byICal4j(text).getLast().start()).isEqualTo(next.toString());
        assertThat(text).doesNotContain("Ask before", "two of five", "Went well");
    }

    @Test
    void whoeverHasLeftHasNoCalendarAnyMore() {
        String path = address(mira);
        assertThat(app.rest().get(path).status()).isEqualTo(200);
        LocalDate today = LocalDate.ofInstant(committing.now(), ZoneId.of("Europe/London"));
        app.send(Actor.system("test"), new RecordLeaving(mira, today, committing.now()));
        assertThat(app.rest().get(path).status()).isEqualTo(404);
    }

    private ReadEntry entry(String path, int day) {
        return ReadEntry.byICal4j(app.rest().get(path).body()).stream()
                .filter(one -> one.uid().equals("check-in-" + id + "-" + day + "@waymark"))
                .findFirst()
                .orElseThrow();
    }

    private static String address(PersonId person) {
        return "/calendar/" + secret(company.rest(person).post(HERE, "").at("/address")) + ".ics";
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }
}
