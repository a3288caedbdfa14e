package io.waymark.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.support.Committing;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SharedApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is somebody else's answers like nothing at all, to the last byte and header; the log alone knows the difference. */
@Tag("scenario-11")
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignCommitmentTest {

    private static final int PLENTY = 100_000;

    private final EmbeddedApp app;
    private final Company company;
    private PersonId owner;
    private PersonId manager;
    private PersonId confirmer;
    private CommitmentId commitment;
    private AgendaPointId point;

    ForeignCommitmentTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeAll
    void commit() {
        Committing committing = new Committing(app);
        owner = company.person("Mira Osei");
        manager = company.person("Her manager");
        confirmer = company.person("Her confirmer");
        company.reportsTo(owner, manager);
        commitment = committing.commitAccepted(owner, confirmer);
        point = new AgendaPointId(Company.fresh("ap"));
        committing.as(owner, new AddAgendaPoint(point, owner, owner, "Mondays", committing.now()));
    }

    @ParameterizedTest(name = "{0} {1} as {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /commitments/C | | stranger | FindCommitment",
                "GET | /commitments/C | | manager | FindCommitment",
                "GET | /commitments/C | | confirmer | FindCommitment",
                "PUT | /commitments/C/wording | {'title':'T','when':'w','then':'t'} | manager | RewordCommitment",
                "PUT | /commitments/C/obstacle | {'kind':'no-time'} | confirmer | BlockCommitment",
                "DELETE | /commitments/C/obstacle | | stranger | BlockCommitment",
                "PUT | /commitments/C/closing | {'outcome':'kept'} | manager | CloseCommitment",
                "PUT | /commitments/C/confirmer | {'confirmer':'p-x'} | stranger | ChooseConfirmer",
                "PUT | /commitments/C/check-ins/7/answer | {'answer':'yes'} | confirmer | AnswerCheckIn",
                "PUT | /commitments/C/check-ins/30/excuse | {'reason':'Away'} | confirmer | ExcuseCheckIn",
                "PUT | /commitments/C/check-ins/30/excuse | {'reason':'Away'} | owner | ExcuseCheckIn",
                "GET | /confirming/C | | owner | FindEntrusted",
                "GET | /confirming/C | | manager | FindEntrusted",
                "POST | /confirming/C/acceptance | | stranger | AcceptConfirming",
                "POST | /confirming/C/refusal | | manager | DeclineConfirming",
                "PUT | /confirming/C/check-ins/7/confirmation | {'seen':true} | owner | ConfirmCheckIn",
                "POST | /confirming/C/check-ins/7/questions | {'question':'When?'} | manager | AskAboutCheckIn",
                "GET | /people/P/commitments | | stranger | FindReportCommitments",
                "GET | /people/P/commitments | | confirmer | FindReportCommitments",
                "GET | /people/P/follow-ups | | confirmer | FindFollowUps",
                "PUT | /people/P/follow-ups/f-new | {'observed':'seen'} | confirmer | LogFollowUp",
                "PUT | /people/P/follow-ups/f-new | {'observed':'seen'} | owner | LogFollowUp",
                "GET | /people/P/agenda | | confirmer | FindAgenda",
                "PUT | /people/P/agenda-points/ap-new | {'text':'Mine'} | stranger | AddAgendaPoint",
                "DELETE | /agenda-points/A | | confirmer | FinishAgendaPoint",
                "GET | /people/P/team-figures | | confirmer | FindTeamFigures"
            })
    void theSameAnswerAsForNone(String method, String path, String body, String who, String message) {
        PersonId person = somebody(who);
        Instant start = app.clock().instant();
        int stored = app.events(commitment.value()).size();
        String missing = path.replace("C", "c-none").replace("P", "p-none").replace("/A", "/ap-none");
        String foreign = path.replace("C", commitment.value())
                .replace("P", owner.value())
                .replace("/A", "/" + point.value());

        RestAnswer none = send(company.rest(person), method, missing, body);
        assertThat(audited(start, person)).isEmpty();
        RestAnswer refused = send(company.rest(person), method, foreign, body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(404).isEqualTo(none.status());
        assertThat(refused.body()).isEqualTo(none.body()).contains("nothing-here");
        assertThat(headers(refused)).isEqualTo(headers(none));
        assertThat(audited(start, person))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo(message));
        assertThat(app.events(commitment.value())).hasSize(stored);
    }

    private PersonId somebody(String who) {
        return switch (who) {
            case "owner" -> owner;
            case "manager" -> manager;
            case "confirmer" -> confirmer;
            default -> company.person("Stranger");
        };
    }

    private static RestAnswer send(RestClient client, String method, String path, String body) {
        String place = "/api/v1" + path;
        String json = body == null ? "" : body.replace('\'', '"');
        return switch (method) {
            case "GET" -> client.get(place);
            case "DELETE" -> client.delete(place);
            case "POST" -> client.post(place, json);
            default -> client.put(place, json);
        };
    }

    /** All of them but the time of day, and whether the connection goes on, which depends on how much it was used. */
    private static Map<String, List<String>> headers(RestAnswer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        assertThat(headers.remove("date")).hasSize(1);
        headers.remove("connection");
        headers.remove("keep-alive");
        return headers;
    }

    /** What somebody was refused about the owner. */
    private List<AuditLog.Entry> audited(Instant from, PersonId actor) {
        return app.bean(AuditLog.class).since(from.minus(Duration.ofMillis(1)), PLENTY).stream()
                .filter(entry -> entry.actor().equals("person:" + actor.value()))
                .filter(entry -> owner.value().equals(entry.subject()))
                .toList();
    }
}
