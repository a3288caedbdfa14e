package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Refusals over REST, on the packaged jar. */
@Tag("browser")
class RestRefusalTest {

    private static PackagedApp app;

    @BeforeAll
    static void start() {
        BrowserTest.startApp();
        app = BrowserTest.app();
    }

    @Test
    @Tag("scenario-11")
    void somebodyElsesEnrolmentAnswersLikeOneThatDoesNotExist() throws Exception {
        String salmas = own("salma");
        HttpResponse<String> foreign = app.send("mira", "GET", "/api/v1/enrolments/" + salmas, "");
        HttpResponse<String> missing = app.send("mira", "GET", "/api/v1/enrolments/e-missing", "");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThat(app.send("salma", "GET", "/api/v1/enrolments/" + salmas, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSecondEnrolmentIsRefusedWithItsCode() throws Exception {
        own("daniel");
        HttpResponse<String> again =
                app.send("daniel", "POST", "/api/v1/enrolments", "{\"pathway\":\"first-ninety-days\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(JsonMapper.shared().readTree(again.body()).get("code").asString())
                .isIn("already-enrolled", "already-completed");
        assertThat(again.body()).doesNotContain("Exception");
    }

    @Test
    void aLockedStepIsRefused() throws Exception {
        String enrolment = own("hanna");
        HttpResponse<String> locked = app.send(
                "hanna", "PUT", "/api/v1/enrolments/" + enrolment + "/steps/a-format-that-survives/completion", "{}");
        assertThat(locked.statusCode()).isEqualTo(409);
        assertThat(JsonMapper.shared().readTree(locked.body()).get("code").asString())
                .isEqualTo("step-locked");
    }

    @Test
    void aBundleThatIsNoJsonIsRefused() throws Exception {
        HttpResponse<String> answer = app.send("hanna", "POST", "/api/v1/pathways", "{ this is none");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("bundle-not-json").doesNotContain("Exception");
    }

    /** The enrolment of an account in the pathway everybody may take; set out on now if need be. */
    private static String own(String account) throws Exception {
        HttpResponse<String> answer =
                app.send(account, "POST", "/api/v1/enrolments", "{\"pathway\":\"first-ninety-days\"}");
        assertThat(answer.statusCode()).isIn(201, 409);
        String me = JsonMapper.shared()
                .readTree(app.send(account, "GET", "/api/v1/me", "").body())
                .get("id")
                .asString();
        return io.waymark.pathways.api.EnrolmentId.of(
                        new io.waymark.shared.PersonId(me), new io.waymark.pathways.api.PathwayId("first-ninety-days"))
                .value();
    }
}
