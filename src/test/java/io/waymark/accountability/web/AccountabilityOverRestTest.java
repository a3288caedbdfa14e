package io.waymark.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.accountability.support.Committing;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the screens do with commitments, done by a program; with the clock moved, on the whole application. */
class AccountabilityOverRestTest {

    private static final String COMMITMENTS = "/api/v1/commitments";

    private static EmbeddedApp app;
    private static Company company;
    private Committing committing;
    private PersonId mira;
    private PersonId daniel;
    private PersonId salma;

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
    void people() {
        committing = new Committing(app);
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
        salma = company.person("Salma Haddad");
        company.reportsTo(mira, salma);
    }

    @Test
    void aCommitmentIsMadeListedRewordedAndClosed() {
        RestClient rest = company.rest(mira);
        EnrolmentId way = committing.walk(mira);
        RestAnswer made = rest.post(COMMITMENTS, commitment(way, "form-1"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String place = made.header("Location");
        assertThat(rest.get(place).body()).isEqualTo(made.body());
        assertThat(rest.post(COMMITMENTS, commitment(way, "form-1")).at("/id")).isEqualTo(made.at("/id"));
        rest.post(COMMITMENTS, commitment(way, "form-2"));
        assertThat(made.at("/title")).isEqualTo("Ask before I tell");
        assertThat(made.at("/behaviour/id")).isEqualTo("tries-out");
        assertThat(made.at("/confirmer/state")).isEqualTo("asked");
        assertThat(made.at("/pathway")).isEqualTo(committing.pathway().value());

        RestAnswer page = rest.get(COMMITMENTS + "?size=1");
        assertThat(page.at("/total")).isEqualTo("2");
        assertThat(page.at("/commitments/0/number")).isEqualTo("2");
        assertThat(page.header("Link")).contains("page=1>; rel=\"next\"");
        assertThat(rest.get(COMMITMENTS + "?size=1&page=1").at("/commitments/0/id"))
                .isEqualTo(made.at("/id"));

        RestAnswer reworded =
                rest.put(place + "/wording", "{\"title\":\"Ask\",\"when\":\"they ask\",\"then\":\"ask back\"}");
        assertThat(reworded.at("/then")).isEqualTo("ask back");
        assertThat(reworded.at("/rewordingsLeft")).isEqualTo("1");
        assertThat(rest.put(place + "/obstacle", "{\"kind\":\"no-time\",\"line\":\"Calls\"}")
                        .at("/obstacle/kind"))
                .isEqualTo("no-time");
        assertThat(rest.delete(place + "/obstacle").json().has("obstacle")).isFalse();
        assertThat(rest.put(place + "/confirmer", "{\"confirmer\":\"" + salma.value() + "\"}")
                        .at("/confirmer/person"))
                .isEqualTo(salma.value());

        Refused.with(rest.put(place + "/closing", "{\"outcome\":\"dropped\"}"), 422, "reason-missing")
                .at("reason");
        RestAnswer closed = rest.put(place + "/closing", "{\"outcome\":\"dropped\",\"reason\":\"Another role\"}");
        assertThat(closed.at("/closing/outcome")).isEqualTo("dropped");
        assertThat(closed.at("/closing/reason")).isEqualTo("Another role");
        CommitmentId id = new CommitmentId(made.at("/id"));
        assertThat(rest.put(place + "/closing", "{\"outcome\":\"kept\"}").at("/closing/outcome"))
                .isEqualTo("dropped");
        assertThat(committing.events(id, CommitmentClosed.class)).isEqualTo(1);
        assertThat(committing.events(id, CommitmentMade.class)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        RestClient rest = company.rest(mira);
        EnrolmentId way = committing.walk(mira);
        RestAnswer empty = rest.post(COMMITMENTS, "{\"form\":\"f\",\"enrolment\":\"" + way.value() + "\"}");
        for (String field : List.of("title", "when", "then", "baseline", "behaviour", "confirmer")) {
            Refused.with(empty, 422, empty.at("/code")).at(field);
        }
        Refused.with(rest.post(COMMITMENTS, "{}"), 422, "field-missing").at("form");
        Refused.with(
                        rest.post(COMMITMENTS, commitment(way, "f").replace(daniel.value(), mira.value())),
                        422,
                        "confirmer-oneself")
                .at("confirmer");
        RestAnswer made = rest.post(COMMITMENTS, commitment(way, "f"));
        String place = made.header("Location");
        Refused.with(rest.put(place + "/wording", "{\"title\":\"T\"}"), 422, "when-missing")
                .at("when");
        Refused.with(rest.put(place + "/obstacle", "{\"kind\":\"weather\"}"), 422, "value-not-allowed")
                .at("kind")
                .naming("no-time");
        Refused.with(rest.put(place + "/closing", "{}"), 422, "field-missing").at("outcome");
        Refused.with(rest.put(place + "/check-ins/7/answer", "{}"), 422, "field-missing")
                .at("answer");
        Refused.with(rest.put(place + "/check-ins/7/answer", "{\"answer\":\"yes\"}"), 409, "check-in-unknown");
        Refused.with(rest.get(COMMITMENTS + "?size=0"), 422, "number-range").at("size");
        Refused.with(rest.post(COMMITMENTS, "{\"surprise\":1}"), 400, "field-unknown");
        Refused.with(rest.put("/api/v1/me/working-days/week", "{\"workdays\":[]}"), 422, "workdays-missing")
                .at("workdays");
        Refused.with(rest.put("/api/v1/me/working-days/week", "{\"workdays\":[\"mon\"]}"), 422, "value-not-allowed")
                .at("workdays");
        Refused.with(
                        rest.put("/api/v1/me/working-days/leave", "{\"first\":\"2026-05-02\",\"last\":\"2026-05-01\"}"),
                        422,
                        "leave-backwards")
                .at("last");
        String followUp = "/api/v1/people/" + mira.value() + "/follow-ups/" + Company.fresh("f");
        Refused.with(company.rest(salma).put(followUp, "{\"observed\":\"blocked\"}"), 422, "obstacle-missing")
                .at("obstacle");
        Refused.with(
                        company.rest(salma).put(followUp, "{\"observed\":\"seen\",\"next\":\"2020-01-01\"}"),
                        422,
                        "next-in-the-past")
                .at("next");
    }

    @Test
    void aCheckInIsAnsweredCorrectedAskedAboutAndSeen() {
        RestClient rest = company.rest(mira);
        RestClient confirmer = company.rest(daniel);
        EnrolmentId way = committing.walk(mira);
        String id = rest.post(COMMITMENTS, commitment(way, "form")).at("/id");
        committing.as(mira, new FinishPathway(way, committing.now()));
        EmbeddedApp.eventually(
                "check-ins are planned",
                () -> !committing.view(mira, new CommitmentId(id)).checkIns().isEmpty());
        String inbox = "/api/v1/confirming/" + id;
        assertThat(confirmer.get("/api/v1/confirming").at("/commitments/0/id")).isEqualTo(id);
        assertThat(confirmer.post(inbox + "/acceptance", "").status()).isEqualTo(204);
        assertThat(confirmer.get(inbox).at("/confirmer/state")).isEqualTo("accepted");

        String answer = COMMITMENTS + "/" + id + "/check-ins/7/answer";
        Refused.with(rest.put(answer, "{\"answer\":\"yes\"}"), 409, "check-in-not-due");
        committing.goTo(committing.checkIn(mira, new CommitmentId(id), 7).dueAt());
        assertThat(rest.put(answer, "{\"answer\":\"not-yet\"}").at("/checkIns/0/answer/answer"))
                .isEqualTo("not-yet");
        RestAnswer corrected = rest.put(
                answer, "{\"answer\":\"partly\",\"line\":\"Twice\",\"lineFor\":\"confirmer-only\",\"rating\":6}");
        assertThat(corrected.at("/checkIns/0/answer/rating")).isEqualTo("6");
        assertThat(corrected.at("/checkIns/0/confirmation/state")).isEqualTo("asked");

        String reports = "/api/v1/people/" + mira.value() + "/commitments";
        assertThat(company.rest(salma).get(reports).at("/commitments/0/checkIns/0/answer/answer"))
                .isEqualTo("partly");
        assertThat(company.rest(salma).get(reports).body()).doesNotContain("Twice");
        assertThat(confirmer.get(inbox).body()).contains("Twice");

        assertThat(confirmer
                        .post(inbox + "/check-ins/7/questions", "{\"question\":\"When was it?\"}")
                        .status())
                .isEqualTo(204);
        assertThat(rest.get(COMMITMENTS + "/" + id).at("/checkIns/0/confirmation/question"))
                .isEqualTo("When was it?");
        Refused.with(confirmer.post(inbox + "/check-ins/7/questions", "{}"), 422, "question-missing")
                .at("question");
        assertThat(confirmer
                        .put(inbox + "/check-ins/7/confirmation", "{\"seen\":false}")
                        .at("/checkIns/0/confirmation/state"))
                .isEqualTo("not-seen");
        assertThat(confirmer
                        .put(inbox + "/check-ins/7/confirmation", "{\"seen\":true,\"line\":\"On Monday\"}")
                        .at("/checkIns/0/confirmation/line"))
                .isEqualTo("On Monday");
        Refused.with(rest.put(answer, "{\"answer\":\"yes\"}"), 409, "check-in-confirmed");

        String excuse = COMMITMENTS + "/" + id + "/check-ins/30/excuse";
        Refused.with(company.rest(salma).put(excuse, "{}"), 422, "reason-missing")
                .at("reason");
        assertThat(company.rest(salma)
                        .put(excuse, "{\"reason\":\"Away with the customer\"}")
                        .status())
                .isEqualTo(204);
        assertThat(rest.get(COMMITMENTS + "/" + id).at("/checkIns/1/excuseReason"))
                .isEqualTo("Away with the customer");
        assertThat(confirmer.post(inbox + "/refusal", "").status()).isEqualTo(204);
        Refused.with(confirmer.get(inbox), 404, "nothing-here");
        assertThat(confirmer.get("/api/v1/confirming").at("/total")).isEqualTo("0");
    }

    @Test
    void aManagerWorksWithTheBoard() {
        PersonId idle = company.person("Idle Report");
        company.reportsTo(idle, salma);
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt().plusSeconds(86_400));
        RestClient manager = company.rest(salma);
        RestAnswer board = manager.get("/api/v1/team/board");
        assertThat(board.at("/total")).isEqualTo("2");
        assertThat(board.at("/reports/0/person")).isEqualTo(mira.value());
        assertThat(board.at("/reports/0/name")).isEqualTo("Mira Osei");
        assertThat(board.at("/reports/0/standing/kind")).isEqualTo("overdue");
        assertThat(board.at("/reports/0/standing/needsYou")).isEqualTo("true");
        assertThat(board.at("/reports/0/standing/commitment")).isEqualTo(id.value());
        assertThat(board.at("/reports/1/standing/kind")).isEqualTo("none-open");
        assertThat(manager.get("/api/v1/team/board?size=1&page=1").at("/reports/0/person"))
                .isEqualTo(idle.value());

        String person = "/api/v1/people/" + mira.value();
        String followUp = person + "/follow-ups/" + Company.fresh("f");
        LocalDate next = LocalDate.ofInstant(committing.now(), ZoneId.of("Europe/London"))
                .plusDays(7);
        String body =
                "{\"commitment\":\"%s\",\"observed\":\"blocked\",\"obstacle\":\"unclear\",\"note\":\"Talk\",\"next\":\"%s\"}"
                        .formatted(id.value(), next);
        assertThat(manager.put(followUp, body).status()).isEqualTo(204);
        assertThat(manager.put(followUp, body).status()).isEqualTo(204);
        assertThat(app.events(followUp.substring(followUp.lastIndexOf('/') + 1)))
                .singleElement()
                .satisfies(event -> assertThat(event.getPayload()).isInstanceOf(FollowUpLogged.class));
        RestAnswer logged = company.rest(mira).get(person + "/follow-ups");
        assertThat(logged.at("/followUps/0/note")).isEqualTo("Talk");
        assertThat(logged.body()).isEqualTo(manager.get(person + "/follow-ups").body());

        String point = Company.fresh("ap");
        assertThat(company.rest(mira)
                        .put(person + "/agenda-points/" + point, "{\"text\":\"Who takes Mondays\"}")
                        .status())
                .isEqualTo(204);
        RestAnswer agenda = manager.get(person + "/agenda");
        assertThat(agenda.at("/points/0/text")).isEqualTo("Who takes Mondays");
        assertThat(agenda.at("/lastFollowUp/next")).isEqualTo(next.toString());
        assertThat(agenda.at("/commitments/0/id")).isEqualTo(id.value());
        assertThat(company.rest(mira).get(person + "/agenda").body()).isEqualTo(agenda.body());
        assertThat(manager.delete("/api/v1/agenda-points/" + point).status()).isEqualTo(204);
        assertThat(manager.get(person + "/agenda").json().path("points").size()).isZero();
    }

    @Test
    void figuresAreNumbersAlone() {
        PersonId head = company.person("Head");
        company.reportsTo(salma, head);
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        company.rest(mira).put(COMMITMENTS + "/" + id.value() + "/check-ins/7/answer", "{\"answer\":\"yes\"}");
        company.rest(daniel).put("/api/v1/confirming/" + id.value() + "/check-ins/7/confirmation", "{\"seen\":true}");

        RestAnswer team = company.rest(head).get("/api/v1/people/" + salma.value() + "/team-figures");
        assertThat(team.at("/people")).isEqualTo("1");
        assertThat(team.at("/figures/byDay/0/day")).isEqualTo("7");
        JsonNode share = team.json().at("/figures/byDay/0/tally/transfer");
        assertThat(share.toString())
                .isEqualTo("{\"hits\":1,\"of\":1,\"percent\":100.0,\"low\":20.65,\"high\":100.0,\"indicative\":true}");
        assertThat(team.json().at("/figures/byDay/1/tally/transfer").has("percent"))
                .as("of nothing there is no share")
                .isFalse();
        assertThat(company.rest(salma)
                        .get("/api/v1/people/" + salma.value() + "/team-figures")
                        .body())
                .isEqualTo(team.body());

        RestAnswer all = company.rest(company.person("Hanna", Role.LD_ADMIN)).get("/api/v1/follow-through");
        assertThat(all.json()
                        .path("byPathway")
                        .valueStream()
                        .map(one -> one.path("title").asString()))
                .contains("Ask first");
        assertThat(all.body()).doesNotContain(mira.value(), id.value(), "Mira");
        Refused.with(company.rest(salma).get("/api/v1/follow-through"), 403, "role-missing");
    }

    @Test
    void whenOneWorksAndWhenOneWouldBeAsked() {
        RestClient rest = company.rest(mira);
        String here = "/api/v1/me/working-days";
        assertThat(rest.get(here).json().path("workdays").valueStream().map(JsonNode::asString))
                .containsExactly("monday", "tuesday", "wednesday", "thursday", "friday");
        assertThat(rest.get(here + "/holiday-regions?language=en")
                        .json()
                        .path("regions")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("gb-eng");
        RestAnswer week = rest.put(here + "/week", "{\"workdays\":[\"tuesday\",\"monday\"],\"holidays\":\"gb-eng\"}");
        assertThat(week.at("/workdays/0")).isEqualTo("monday");
        assertThat(week.at("/holidays")).isEqualTo("gb-eng");
        Refused.with(
                        rest.put(here + "/week", "{\"workdays\":[\"monday\"],\"holidays\":\"mars\"}"),
                        422,
                        "region-unknown")
                .at("holidays");
        String leave = "{\"first\":\"2031-05-05\",\"last\":\"2031-05-09\"}";
        assertThat(rest.put(here + "/leave", leave).at("/leave/0/last")).isEqualTo("2031-05-09");
        assertThat(rest.put(here + "/leave", leave).json().path("leave").size()).isEqualTo(1);
        assertThat(rest.delete(here + "/leave/2031-05-05/2031-05-09")
                        .json()
                        .path("leave")
                        .size())
                .isZero();

        EnrolmentId way = committing.walk(mira);
        String enrolment = "/api/v1/enrolments/" + way.value();
        RestAnswer planned = rest.get(enrolment + "/planned-check-ins");
        assertThat(planned.json()
                        .path("checkIns")
                        .valueStream()
                        .map(one -> one.path("day").asInt()))
                .containsExactly(7, 30, 60, 90);
        assertThat(Stream.of("/checkIns/0/due", "/checkIns/3/due")
                        .map(at ->
                                LocalDate.parse(planned.at(at)).getDayOfWeek().getValue()))
                .allMatch(day -> day <= 2);
        assertThat(rest.get(enrolment + "/commitment-draft").at("/title")).isEmpty();
        assertThat(rest.put(enrolment + "/commitment-draft", "{\"title\":\"Half\"}")
                        .status())
                .isEqualTo(200);
        assertThat(rest.get(enrolment + "/commitment-draft").at("/title")).isEqualTo("Half");
        assertThat(company.rest(daniel).get(enrolment + "/commitment-draft").at("/title"))
                .as("everybody has drafts of their own")
                .isEmpty();
    }

    private String commitment(EnrolmentId way, String form) {
        return """
                {"form":"%s","enrolment":"%s","title":"Ask before I tell","when":"somebody brings me their problem",
                 "then":"ask for their first idea","behaviour":"tries-out","baseline":4,"confirmer":"%s"}""".formatted(form, way.value(), daniel.value());
    }
}
