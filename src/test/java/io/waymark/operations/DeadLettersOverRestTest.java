package io.waymark.operations;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.security.AuditLog;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** An operator sees what a policy failed at, has it tried again, and throws it away; everything about it but what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLettersOverRestTest {
    private static final String PLACE = "/api/v1/operations/dead-letters";
    private static final String WHY = "{\"reason\":\"Seen by hand, Ada knows\"}";

    private EmbeddedApp app;
    private FailingPolicy policy;
    private PersonId operator;
    private RestClient rest;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start("spring.main.sources=" + FailingPolicy.class.getName());
        policy = app.bean(FailingPolicy.class);
        Company company = new Company(app);
        operator = company.person("Opal Reed", Role.SYS_ADMIN);
        rest = company.rest(operator);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void whatFailedIsListedWithoutWhatItSaysAndHandledOnceThePolicyCan() {
        String team = formFailing();
        RestAnswer answer = rest.get(PLACE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode letter = letterOf(team);
        assertThat(letter.path("policy").asString()).isEqualTo(FailingPolicy.GROUP);
        assertThat(letter.path("type").asString()).isEqualTo("TeamFormed");
        assertThat(letter.path("cause").asString()).isEqualTo(UnsupportedOperationException.class.getName());
        assertThat(letter.path("tries").asInt()).isEqualTo(1);
        assertThat(letter.path("waiting").asInt()).isZero();
        assertThat(rest.get(PLACE).body()).doesNotContain("Field support", "Quillfeather");

        RestAnswer again = rest.post(at(letter) + "/retries", "");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.at("/outcome")).isEqualTo("failed-again");
        assertThat(letterOf(team).path("tries").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(letterOf(team).path("cause").asString()).isEqualTo(UnsupportedOperationException.class.getName());

        policy.relent();
        assertThat(rest.post(at(letter) + "/retries", "").at("/outcome")).isEqualTo("handled");
        assertThat(policy.hasHandled(team)).isTrue();
        assertThat(letterOf(team).isMissingNode()).isTrue();
        Refused.with(rest.post(at(letter) + "/retries", ""), 409, "dead-letter-gone");
    }

    @Test
    void whatIsDiscardedIsNeverHandledAndItIsKnownWhoDidItAndWhy() {
        Instant before = app.clock().instant();
        String team = formFailing();
        JsonNode letter = letterOf(team);
        Refused.with(rest.post(at(letter) + "/discard", "{\"reason\":\" why \"}"), 422, "reason-length")
                .at("reason");
        Refused.with(
                rest.post(at(letter) + "/discard", "{\"reason\":\"" + "x".repeat(501) + "\"}"), 422, "reason-length");
        Refused.with(rest.post(at(letter) + "/discard", "{}"), 422, "field-missing")
                .at("reason");
        assertThat(letterOf(team).isMissingNode()).isFalse();

        assertThat(rest.post(at(letter) + "/discard", WHY).status()).isEqualTo(204);
        assertThat(letterOf(team).isMissingNode()).isTrue();
        Refused.with(rest.post(at(letter) + "/discard", WHY), 409, "dead-letter-gone");
        policy.relent();
        assertThat(policy.hasHandled(team)).isFalse();

        List<AuditLog.Deed> deeds = app.bean(AuditLog.class).deedsSince(before, 100);
        assertThat(deeds).hasSize(1);
        assertThat(deeds.getFirst().actor()).isEqualTo("person:" + operator.value());
        assertThat(deeds.getFirst().why()).isEqualTo("Seen by hand, Ada knows");
        JsonNode discard =
                rest.get("/api/v1/operations/discards").json().path("discards").get(0);
        assertThat(discard.path("person").asString()).isEqualTo(operator.value());
        assertThat(discard.path("policy").asString()).isEqualTo(FailingPolicy.GROUP);
        assertThat(discard.path("aggregate").asString()).isEqualTo(team);
        assertThat(discard.path("reason").asString()).isEqualTo("Seen by hand, Ada knows");
    }

    @Test
    void nobodyElseSeesOrDoesAnything() {
        String team = formFailing();
        JsonNode letter = letterOf(team);
        Company company = new Company(app);
        for (RestClient other :
                List.of(company.rest(company.person("Ada")), company.rest(company.person("Lea", Role.LD_ADMIN)))) {
            for (String place : List.of("dead-letters", "discards", "processors", "store")) {
                Refused.with(other.get("/api/v1/operations/" + place), 403, "role-missing");
            }
            Refused.with(other.post(at(letter) + "/retries", ""), 403, "role-missing");
            Refused.with(other.post(at(letter) + "/discard", WHY), 403, "role-missing");
            Refused.with(other.put("/api/v1/operations/processors/people.projection/rebuild", ""), 403, "role-missing");
            Refused.with(other.delete("/api/v1/operations/processors/people.projection/rebuild"), 403, "role-missing");
        }
        assertThat(letterOf(team).isMissingNode()).isFalse();
        assertThat(rest.post(at(letter) + "/discard", WHY).status()).isEqualTo(204);
    }

    private String formFailing() {
        String team = Company.fresh("t");
        policy.failAt(team);
        new Company(app).formTeam(team);
        eventually("it is kept", () -> !letterOf(team).isMissingNode());
        return team;
    }

    private JsonNode letterOf(String team) {
        return rest.get(PLACE)
                .json()
                .path("deadLetters")
                .valueStream()
                .filter(letter -> letter.path("aggregate").asString().equals(team))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static String at(JsonNode letter) {
        return PLACE + "/" + letter.path("policy").asString() + "/"
                + letter.path("event").asString();
    }
}
