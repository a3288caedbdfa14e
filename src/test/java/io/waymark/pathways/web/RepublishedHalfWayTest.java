package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Somebody is half-way when their pathway is published anew, with one more step in one stage and one less in the other. */
@Tag("scenario-07")
@ExtendWith(SharedApp.class)
class RepublishedHalfWayTest {
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));

    RepublishedHalfWayTest(Company company) {
        this.company = company;
    }

    @Test
    void whoIsOnTheWayStaysAsTheyWereAndWhoSetsOutTakesTheNewWay() {
        company.publish(SamplePathway.of(pathway, "Twice published"));
        RestClient early = company.rest(company.person("Early"));
        String place = setOut(early);
        complete(early, place, "look", "{}");
        complete(early, place, "think", "{\"text\":\"So far.\"}");
        RestAnswer before = early.get(place);

        RestClient admin = company.rest(company.person("Admin", Role.LD_ADMIN));
        int version = company.draft(SamplePathway.changed(pathway, "Twice published"));
        RestAnswer published =
                admin.put("/api/v1/pathways/" + pathway.value() + "/publication", "{\"version\":" + version + "}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        RestAnswer after = early.get(place);
        assertThat(after.body())
                .isEqualTo(before.body().replace("\"newestVersion\":1", "\"newestVersion\":2"))
                .contains("\"version\":1", "\"newestVersion\":2");

        // Their way still has the step that is gone, and not the one that has come.
        assertThat(early.put(place + "/steps/more/completion", "{}").at("/code"))
                .isEqualTo("step-unknown");
        complete(early, place, "film", "{}");
        complete(early, place, "act", "{\"evidence\":{\"kind\":\"text\",\"content\":\"Done.\"}}");
        complete(early, place, "check", "{\"attempt\":1,\"choices\":{\"q1\":[\"a\"]}}");
        RestAnswer end = early.get(place);
        assertThat(end.at("/status")).isEqualTo("completed");
        assertThat(end.at("/version")).isEqualTo("1");
        assertThat(steps(end)).containsExactly("look", "think", "film", "act", "check");

        RestClient late = company.rest(company.person("Late"));
        String theirs = setOut(late);
        assertThat(late.get(theirs).at("/version")).isEqualTo("2");
        complete(late, theirs, "look", "{}");
        complete(late, theirs, "think", "{\"text\":\"So far.\"}");
        assertThat(late.put(theirs + "/steps/act/completion", "{}").at("/code")).isEqualTo("step-locked");
        complete(late, theirs, "more", "{}");
        assertThat(late.put(theirs + "/steps/film/completion", "{}").at("/code"))
                .isEqualTo("step-unknown");
        complete(late, theirs, "act", "{\"evidence\":{\"kind\":\"text\",\"content\":\"Done.\"}}");
    }

    /** Whoever has left, and sets out again, does so on the newest version. */
    @Test
    void whoSetsOutAgainTakesTheNewWay() {
        company.publish(SamplePathway.of(pathway, "Left and taken up"));
        PersonId person = company.person("Again");
        RestClient client = company.rest(person);
        String place = setOut(client);
        complete(client, place, "look", "{}");
        company.publish(SamplePathway.changed(pathway, "Left and taken up"));
        assertThat(client.get(place).at("/version")).isEqualTo("1");

        assertThat(client.delete(place).status()).isEqualTo(204);
        assertThat(setOut(client)).isEqualTo(place);
        RestAnswer again = client.get(place);
        assertThat(again.at("/version")).isEqualTo("2");
        assertThat(steps(again)).isEmpty();
    }

    private String setOut(RestClient client) {
        RestAnswer answer = client.post("/api/v1/enrolments", "{\"pathway\":\"" + pathway.value() + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location");
    }

    private static void complete(RestClient client, String place, String step, String body) {
        RestAnswer answer = client.put(place + "/steps/" + step + "/completion", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> steps(RestAnswer enrolment) {
        return enrolment
                .json()
                .path("done")
                .valueStream()
                .map((JsonNode done) -> done.path("step").asString())
                .toList();
    }
}
