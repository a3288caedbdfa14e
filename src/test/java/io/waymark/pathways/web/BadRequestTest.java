package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that cannot be done: each is refused in words that help, and leaves nothing behind. */
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTest {
    private static final String ENROLMENTS = "/api/v1/enrolments";
    private static final String JSON = "application/json";

    private final EmbeddedApp app;
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));
    private PersonId learner;
    private RestClient client;
    private String mine;

    BadRequestTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeAll
    void setOut() {
        company.publish(SamplePathway.of(pathway, "Asked badly"));
        learner = company.person("Ada");
        client = company.rest(learner);
        EnrolmentId enrolment = company.enrol(learner, pathway);
        mine = ENROLMENTS + "/" + enrolment.value();
    }

    static Stream<Arguments> bodies() {
        String look = "MINE/steps/look/completion";
        String think = "MINE/steps/think/completion";
        return Stream.of(
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":", 400, "body-not-json", "", 1),
                bad("POST", ENROLMENTS, JSON, "{\n\n\"pathway\": nope}", 400, "body-not-json", "", 3),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"a\u0000b\"}", 400, "body-not-json", "", 1),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"abc\"} more", 400, "body-not-json", "", 1),
                bad("POST", ENROLMENTS, JSON, "", 400, "body-missing", "", 0),
                bad("POST", ENROLMENTS, JSON, "null", 400, "body-missing", "", 0),
                bad("POST", ENROLMENTS, JSON, "[]", 400, "value-wrong", "", 0),
                bad("POST", ENROLMENTS, JSON, "{}", 422, "field-missing", "pathway", 0),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":null}", 422, "field-missing", "pathway", 0),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":5}", 400, "value-wrong", "pathway", 1),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"../..\"}", 422, "value-wrong", "pathway", 0),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"a\\u0000b\"}", 422, "value-wrong", "pathway", 0),
                bad(
                        "POST",
                        ENROLMENTS,
                        JSON,
                        "{\"pathway\":\"" + "x".repeat(60_000) + "\"}",
                        422,
                        "value-wrong",
                        "pathway",
                        0),
                bad(
                        "POST",
                        ENROLMENTS,
                        JSON,
                        "{\"pathway\":\"" + "x".repeat(70_000) + "\"}",
                        413,
                        "body-too-large-kb",
                        "",
                        0),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"abc\",\n\"extra\":1}", 400, "field-unknown", "extra", 2),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"abc\",\"pathway\":\"abd\"}", 400, "body-not-json", "", 1),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"no-such-pathway\"}", 409, "pathway-unknown", "", 0),
                bad("POST", ENROLMENTS, JSON, "{\"pathway\":\"PATHWAY\"}", 409, "already-enrolled", "", 0),
                bad("POST", ENROLMENTS, "text/plain", "{\"pathway\":\"abc\"}", 415, "body-type", "", 0),
                bad("POST", ENROLMENTS, "application/x-www-form-urlencoded", "pathway=abc", 415, "body-type", "", 0),
                bad("POST", ENROLMENTS, "rubbish", "{}", 415, "body-type", "", 0),
                bad("POST", "/api/v1/pathways", JSON, "{}", 403, "role-missing", "", 0),
                bad("POST", "/api/v1/pathways", "text/xml", "<a/>", 415, "body-type", "", 0),
                bad("PUT", "/api/v1/pathways/PATHWAY/publication", JSON, "{\"version\":1}", 403, "role-missing", "", 0),
                bad("PUT", look, JSON, "{\"text\":", 400, "body-not-json", "", 1),
                bad("PUT", look, "text/plain", "x", 415, "body-type", "", 0),
                bad("PUT", look, JSON, "{\"text\":\"x\"}", 422, "answer-kind-wrong", "answer", 0),
                bad("PUT", look, JSON, "{\"text\":\"x\",\"attempt\":1}", 422, "answer-kind-wrong", "answer", 0),
                bad("PUT", look, JSON, "{\"attempt\":1}", 422, "field-missing", "choices", 0),
                bad("PUT", look, JSON, "{\"attempt\":1.5,\"choices\":{}}", 400, "value-wrong", "attempt", 1),
                bad(
                        "PUT",
                        look,
                        JSON,
                        "{\"attempt\":1,\"choices\":{\"q1\":\"a\"}}",
                        400,
                        "value-wrong",
                        "choices.q1",
                        1),
                bad("PUT", think, JSON, "{}", 422, "answer-kind-wrong", "answer", 0),
                bad("PUT", think, JSON, "{\"text\":\" \"}", 422, "text-missing", "text", 0),
                bad("PUT", think, JSON, "{\"text\":\"" + "x".repeat(601) + "\"}", 422, "text-too-long", "text", 0),
                bad(
                        "PUT",
                        think,
                        JSON,
                        "{\"text\":\"" + "x".repeat(5_000_000) + "\"}",
                        422,
                        "text-too-long",
                        "text",
                        0),
                bad("PUT", think, JSON, "{\"text\":\"a\\u0000b\"}", 422, "text-control-character", "text", 0),
                bad("PUT", "MINE/steps/film/completion", JSON, "{}", 409, "step-locked", "", 0),
                bad("PUT", "MINE/steps/nowhere/completion", JSON, "{}", 409, "step-unknown", "", 0),
                bad("PUT", "MINE/steps/n%20w/completion", JSON, "{}", 404, "nothing-here", "", 0),
                bad("PUT", ENROLMENTS + "/e-nobody/steps/look/completion", JSON, "{}", 404, "nothing-here", "", 0),
                bad(
                        "PUT",
                        ENROLMENTS + "/" + "x".repeat(3000) + "/steps/look/completion",
                        JSON,
                        "{}",
                        404,
                        "nothing-here",
                        "",
                        0),
                bad("PATCH", "MINE", JSON, "{}", 405, "method-not-allowed", "", 0),
                bad("DELETE", ENROLMENTS + "/e-nobody", JSON, "", 404, "nothing-here", "", 0),
                bad("GET", ENROLMENTS + "/e-nobody", JSON, "", 404, "nothing-here", "", 0),
                bad("GET", "/api/v1/nowhere", JSON, "", 404, "nothing-here", "", 0),
                bad("GET", "/api/v1/people", JSON, "", 403, "role-missing", "", 0),
                bad("GET", "/api/v1/pathways?track=sea", JSON, "", 422, "track-unknown", "track", 0),
                bad("GET", "/api/v1/pathways?page=x", JSON, "", 400, "value-wrong", "page", 0),
                bad("GET", "/api/v1/pathways?page=-1", JSON, "", 422, "number-range", "page", 0),
                bad("GET", "/api/v1/pathways?size=101", JSON, "", 422, "number-range", "size", 0),
                bad("GET", "/api/v1/pathways?size=99999999999", JSON, "", 400, "value-wrong", "size", 0),
                bad("GET", "/api/v1/pathways?text=" + "x".repeat(101), JSON, "", 422, "text-too-long", "text", 0));
    }

    @ParameterizedTest(name = "{0} {5} {6}")
    @MethodSource("bodies")
    void isRefusedInWordsAndLeavesNothing(
            String method, String place, String type, String body, int status, String code, String field, int line) {
        TrackingToken before = app.head();
        RestAnswer answer = client.with("Content-Type", type)
                .call(
                        method,
                        place.replace("MINE", mine).replace("PATHWAY", pathway.value()),
                        BodyPublishers.ofString(body.replace("PATHWAY", pathway.value())));
        Refused refused = Refused.with(answer, status, code);
        if (!field.isEmpty()) {
            refused.at(field);
        }
        if (line > 0) {
            refused.onLine(line);
        }
        assertThat(app.deedsOf(learner, before)).isZero();
    }

    @Test
    void aStepOfAPathwayThatWasLeftIsNotCompleted() {
        PersonId leaver = company.person("Bo");
        String theirs = ENROLMENTS + "/" + company.enrol(leaver, pathway).value();
        RestClient bo = company.rest(leaver);
        assertThat(bo.delete(theirs).status()).isEqualTo(204);
        TrackingToken before = app.head();
        Refused.with(bo.put(theirs + "/steps/look/completion", "{}"), 409, "not-enrolled");
        assertThat(app.deedsOf(leaver, before)).isZero();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedAndTheFirstAnswerStays() {
        PersonId other = company.person("Bo");
        String theirs = ENROLMENTS + "/" + company.enrol(other, pathway).value();
        RestClient keyed = company.rest(other).withKey(Company.fresh("key"));
        String think = theirs + "/steps/think/completion";
        RestAnswer first = keyed.put(think, "{\"text\":\"One.\"}");
        assertThat(first.status()).isEqualTo(200);
        TrackingToken before = app.head();
        Refused.with(keyed.put(think, "{\"text\":\"Two.\"}"), 422, "idempotency-key-reused")
                .at("Idempotency-Key");
        Refused.with(keyed.put(theirs + "/steps/look/completion", "{}"), 422, "idempotency-key-reused");
        assertThat(keyed.put(think, "{\"text\":\"One.\"}").body()).isEqualTo(first.body());
        assertThat(app.deedsOf(other, before)).isZero();
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        Refused.with(client.withKey("x".repeat(201)).delete(mine), 400, "idempotency-key-wrong")
                .at("Idempotency-Key");
    }

    /** Tomcat itself turns this away, before anything of ours has seen it. */
    @Test
    void aNullByteInAPathIsRefused() {
        RestAnswer answer = client.get(ENROLMENTS + "/a%00b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
    }

    @Test
    void whoHasNotSignedInLearnsNothing() {
        for (String place : new String[] {mine, ENROLMENTS + "/e-nobody", "/api/v1/nowhere"}) {
            Refused.with(app.rest().get(place), 401, "sign-in-needed");
        }
        Refused.with(app.rest(learner.value() + "x").get(mine), 401, "sign-in-needed");
    }

    @Test
    void aVersionThatWasNeverDraftedIsNotPublished() {
        RestClient admin = company.rest(company.person("Admin", Role.LD_ADMIN));
        String place = "/api/v1/pathways/" + pathway.value() + "/publication";
        int stored = app.events(pathway.value()).size();
        Refused.with(admin.put(place, "{\"version\":99}"), 409, "version-unknown");
        Refused.with(admin.put(place, "{}"), 422, "field-missing").at("version");
        Refused.with(admin.put(place, "{\"version\":\"1\"}"), 400, "value-wrong")
                .at("version");
        Refused.with(admin.put("/api/v1/pathways/no-such/publication", "{\"version\":1}"), 404, "nothing-here");
        assertThat(app.events(pathway.value())).hasSize(stored);
    }

    private static Arguments bad(
            String method, String place, String type, String body, int status, String code, String field, int line) {
        return Arguments.of(method, place, type, body, status, code, field, line);
    }
}
