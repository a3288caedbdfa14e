package io.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.CsvColumn;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SampleBundle;
import io.waymark.support.SharedApp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The description of the API says what there is, and where an answer points to, there is something. */
@ExtendWith(SharedApp.class)
class ApiTest {
    private final EmbeddedApp app;
    private final Company company;

    ApiTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @ParameterizedTest
    @CsvSource({
        "get, /me, 200",
        "get, /me/badges, 200",
        "get, /people, 200",
        "post, /people/imports, 200",
        "get, /pathways, 200",
        "post, /pathways, 201",
        "get, /pathways/{id}, 200",
        "put, /pathways/{id}/publication, 200",
        "post, /enrolments, 201",
        "get, /enrolments/{id}, 200",
        "get, /enrolments/{id}/history, 200",
        "get, /pathways/{id}/history, 200",
        "get, /people/{id}/history, 200",
        "get, /people/{id}/sources, 200",
        "get, /people/{id}/roles, 200",
        "put, /people/{id}/roles/{role}, 204",
        "delete, /people/{id}/roles/{role}, 204",
        "get, /people/newcomers, 200",
        "get, /people/leading-source, 200",
        "put, /people/leading-source, 200",
        "post, /people/newcomers/{id}/acceptance, 200",
        "post, /people/newcomers/{id}/refusal, 204",
        "post, /people/roster/preview, 200",
        "post, /people/roster, 200",
        "get, /me/badges/{id}/history, 200",
        "get, /commitments, 200",
        "post, /commitments, 201",
        "get, /commitments/{id}, 200",
        "put, /commitments/{id}/wording, 200",
        "put, /commitments/{id}/obstacle, 200",
        "delete, /commitments/{id}/obstacle, 200",
        "put, /commitments/{id}/closing, 200",
        "put, /commitments/{id}/confirmer, 200",
        "put, /commitments/{id}/check-ins/{day}/answer, 200",
        "put, /commitments/{id}/check-ins/{day}/excuse, 204",
        "get, /enrolments/{id}/commitment-draft, 200",
        "put, /enrolments/{id}/commitment-draft, 200",
        "get, /enrolments/{id}/planned-check-ins, 200",
        "get, /confirming, 200",
        "get, /confirming/{id}, 200",
        "post, /confirming/{id}/acceptance, 204",
        "post, /confirming/{id}/refusal, 204",
        "put, /confirming/{id}/check-ins/{day}/confirmation, 200",
        "post, /confirming/{id}/check-ins/{day}/questions, 204",
        "get, /team/board, 200",
        "get, /people/{id}/commitments, 200",
        "get, /people/{id}/follow-ups, 200",
        "put, /people/{id}/follow-ups/{followUp}, 204",
        "get, /people/{id}/agenda, 200",
        "put, /people/{id}/agenda-points/{point}, 204",
        "delete, /agenda-points/{point}, 204",
        "get, /people/{id}/team-figures, 200",
        "get, /follow-through, 200",
        "get, /me/working-days, 200",
        "put, /me/working-days/week, 200",
        "put, /me/working-days/leave, 200",
        "delete, /me/working-days/leave/{first}/{last}, 200",
        "get, /me/working-days/holiday-regions, 200",
        "delete, /enrolments/{id}, 204",
        "put, /enrolments/{id}/steps/{stepId}/completion, 200",
        "get, /operations/processors, 200",
        "put, /operations/processors/{name}/rebuild, 202",
        "delete, /operations/processors/{name}/rebuild, 204",
        "get, /operations/store, 200",
        "get, /operations/dead-letters, 200",
        "post, /operations/dead-letters/{policy}/{event}/retries, 200",
        "post, /operations/dead-letters/{policy}/{event}/discard, 204",
        "get, /operations/discards, 200"
    })
    void everyResourceIsDescribedWithWhatMayGoWrong(String method, String path, String success) {
        JsonNode api = description();
        JsonNode operation = api.path("paths").path("/api/v1" + path).path(method);
        assertThat(operation.path("summary").asString("")).isNotBlank();
        JsonNode responses = operation.path("responses");
        assertThat(responses.propertyNames()).contains(success, "400", "401", "403", "406", "500", "503");
        if (!method.equals("get")) {
            assertThat(responses.propertyNames()).contains("409");
        }
        if (operation.has("requestBody")) {
            assertThat(responses.propertyNames()).contains("413", "415", "422");
        }
        if (path.contains("{")) {
            assertThat(responses.propertyNames()).contains("404");
        }
        for (String status : responses.propertyNames()) {
            if (status.compareTo("400") >= 0) {
                assertThat(problemOf(api, responses.path(status))).as(status).isEqualTo("#/components/schemas/Problem");
            }
        }
    }

    @Test
    void eachColumnOfAnImportIsDescribed() {
        JsonNode parameters = description()
                .path("paths")
                .path("/api/v1/people/imports")
                .path("post")
                .path("parameters");
        assertThat(parameters.valueStream().map(one -> one.path("name").asString()))
                .contains("dryRun", "encoding", "separator", "locale", "zone", "days.from", "days.left")
                .containsAll(Stream.of(CsvColumn.values())
                        .map(column -> "column." + column.code())
                        .toList())
                .doesNotHaveDuplicates()
                .doesNotContain("request");
    }

    @Test
    void theDescriptionIsOpenApi31AndHolds() {
        JsonNode api = description();
        assertThat(api.path("openapi").asString()).startsWith("3.1.");
        assertThat(api.path("components")
                        .path("schemas")
                        .path("Problem")
                        .path("required")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("type", "title", "status", "detail", "code");
        List<String> references = new ArrayList<>();
        api.findValues("$ref").forEach(reference -> references.add(reference.asString()));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
        List<String> ids =
                api.findValues("operationId").stream().map(JsonNode::asString).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void wherePostedThingsAreSaidToBeThereTheyAre() {
        RestClient admin = company.rest(company.person("Admin", Role.LD_ADMIN));
        String id = Company.fresh("way");
        RestAnswer drafted = admin.post("/api/v1/pathways", SampleBundle.json(id));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String place = drafted.header("Location");
        RestAnswer draft = admin.get(place);
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        assertThat(draft.body())
                .isEqualTo("{\"id\":\"" + id
                        + "\",\"title\":\"A small way\",\"track\":\"individual-contributor\",\"draft\":1}");
        assertThat(admin.put(place + "/publication", "{\"version\":1}").status())
                .isEqualTo(200);
        assertThat(admin.get(place).at("/published")).isEqualTo("1");

        RestClient learner = company.rest(company.person("Ada"));
        Refused.with(learner.get(place), 403, "role-missing");
        Refused.with(admin.get("/api/v1/pathways/no-such-pathway"), 404, "nothing-here");
        RestAnswer enrolled = learner.post("/api/v1/enrolments", "{\"pathway\":\"" + id + "\"}");
        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(learner.get(enrolled.header("Location")).body()).isEqualTo(enrolled.body());
    }

    private JsonNode description() {
        RestAnswer answer = app.rest().get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static String problemOf(JsonNode api, JsonNode response) {
        JsonNode resolved =
                response.has("$ref") ? api.at(response.path("$ref").asString().substring(1)) : response;
        return resolved.path("content")
                .path("application/problem+json")
                .path("schema")
                .path("$ref")
                .asString("");
    }
}
