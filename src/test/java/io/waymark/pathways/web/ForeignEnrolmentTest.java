package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody else's enrolment answers like none at all, to the last byte and header; the log alone knows the difference. */
@Tag("scenario-11")
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignEnrolmentTest {
    private static final int PLENTY = 100_000;

    private final EmbeddedApp app;
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));
    private PersonId learner;
    private PersonId manager;
    private EnrolmentId enrolment;

    ForeignEnrolmentTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeAll
    void setOut() {
        company.publish(SamplePathway.of(pathway, "Somebody's way"));
        learner = company.person("Ada");
        manager = company.person("Her manager");
        company.reportsTo(learner, manager);
        enrolment = company.enrol(learner, pathway);
    }

    @ParameterizedTest(name = "{0} {1} as {2}")
    @CsvSource({
        "GET, '', stranger, FindEnrolment",
        "GET, '', other manager, FindEnrolment",
        "GET, /history, stranger, FindEnrolmentHistory",
        "GET, /history, other manager, FindEnrolmentHistory",
        "GET, /history?on=2026-03-02, stranger, FindEnrolmentHistory",
        "DELETE, '', stranger, WithdrawEnrolment",
        "DELETE, '', other manager, WithdrawEnrolment",
        "DELETE, '', own manager, WithdrawEnrolment",
        "DELETE, '', admin, WithdrawEnrolment",
        "PUT, /steps/look/completion, stranger, CompleteStep",
        "PUT, /steps/look/completion, other manager, CompleteStep",
        "PUT, /steps/look/completion, own manager, CompleteStep",
        "PUT, /steps/look/completion, admin, CompleteStep",
        "PUT, /steps/no-such-step/completion, stranger, CompleteStep"
    })
    void theSameAnswerAsForNone(String method, String below, String who, String message) {
        PersonId person = somebody(who);
        EnrolmentId missing = EnrolmentId.of(learner, new PathwayId(Company.fresh("none")));
        Instant start = app.clock().instant();
        int stored = app.events(enrolment.value()).size();

        RestAnswer none = send(company.rest(person), method, missing, below);
        assertThat(audited(start, person)).isEmpty();
        RestAnswer foreign = send(company.rest(person), method, enrolment, below);

        assertThat(foreign.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(foreign.body()).isEqualTo(none.body()).contains("nothing-here");
        assertThat(headers(foreign)).isEqualTo(headers(none));
        assertThat(audited(start, person)).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(message);
            assertThat(entry.subject()).isEqualTo(learner.value());
            assertThat(entry.actor()).isEqualTo("person:" + person.value());
        });
        assertThat(app.events(enrolment.value())).hasSize(stored);
    }

    /** A file is looked at only after the question whose enrolment it is for. */
    @Test
    void evidenceForSomebodyElseIsKeptNowhere() {
        PersonId stranger = somebody("stranger");
        String file = "{\"evidence\":{\"kind\":\"file\",\"fileName\":\"a.txt\",\"base64\":\"aGVsbG8=\"}}";
        Instant start = app.clock().instant();
        RestAnswer foreign = company.rest(stranger).put(place(enrolment) + "/steps/act/completion", file);
        RestAnswer none = company.rest(stranger)
                .put(place(EnrolmentId.of(learner, new PathwayId("none"))) + "/steps/act/completion", file);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(none.body());
        assertThat(headers(foreign)).isEqualTo(headers(none));
        assertThat(audited(start, stranger)).hasSize(1);
    }

    @Test
    void theLearnerTheirManagerAndAdminsMayReadIt() {
        Instant start = app.clock().instant();
        for (String who : List.of("learner", "own manager", "admin")) {
            PersonId person = somebody(who);
            RestAnswer read = company.rest(person).get(place(enrolment));
            assertThat(read.status()).as(who).isEqualTo(200);
            assertThat(read.at("/learner")).isEqualTo(learner.value());
            assertThat(audited(start, person)).as(who).isEmpty();
        }
    }

    @Test
    void whoIsManagerNoLongerReadsNothing() {
        PersonId report = company.person("Bo");
        PersonId former = company.person("The former manager");
        PersonId next = company.person("The next manager");
        company.reportsTo(report, former);
        String place = place(company.enrol(report, pathway));
        assertThat(company.rest(former).get(place).status()).isEqualTo(200);
        company.reportsTo(report, next);
        assertThat(company.rest(next).get(place).status()).isEqualTo(200);
        assertThat(company.rest(former).get(place).status()).isEqualTo(404);
    }

    private PersonId somebody(String who) {
        return switch (who) {
            case "learner" -> learner;
            case "own manager" -> manager;
            case "admin" -> company.person("Admin", Role.LD_ADMIN);
            case "other manager" -> {
                PersonId other = company.person("Another manager");
                company.reportsTo(company.person("Their report"), other);
                yield other;
            }
            default -> company.person("Stranger");
        };
    }

    private static RestAnswer send(RestClient client, String method, EnrolmentId enrolment, String below) {
        String place = place(enrolment) + (below == null ? "" : below);
        return switch (method) {
            case "GET" -> client.get(place);
            case "DELETE" -> client.delete(place);
            default -> client.put(place, "{}");
        };
    }

    private static String place(EnrolmentId enrolment) {
        return "/api/v1/enrolments/" + enrolment.value();
    }

    /** All of them but the time of day. */
    private static Map<String, List<String>> headers(RestAnswer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        assertThat(headers.remove("date")).hasSize(1);
        return headers;
    }

    private List<AuditLog.Entry> audited(Instant from, PersonId actor) {
        return app.bean(AuditLog.class).since(from.minus(Duration.ofMillis(1)), PLENTY).stream()
                .filter(entry -> entry.actor().equals("person:" + actor.value()))
                .toList();
    }
}
