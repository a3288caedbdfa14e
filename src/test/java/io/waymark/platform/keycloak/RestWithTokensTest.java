package io.waymark.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.people.api.RecordLeaving;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RealKeycloak;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SampleBundle;
import io.waymark.support.SamplePathway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.representations.idm.RealmRepresentation;

/** REST in the profile keycloak, with tokens of the real one. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestWithTokensTest {
    private static final String ME = "/api/v1/me";
    private static final String READ = "waymark:read";
    private static final String WRITE = "waymark:write";
    private static final int PLENTY = 100_000;

    private final TokenApp world = new TokenApp();
    private final EmbeddedApp app = world.app();
    private PersonId mira;
    private PersonId daniel;

    @BeforeAll
    void setOut() {
        mira = world.join("mira.osei@example.com");
        daniel = world.join("daniel.kerr@example.com");
        world.join("hanna.brandt@example.com");
        world.join("tara.finch@example.com");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void aPersonsTokenMakesOneThatPersonWithTheRolesOfTheToken() {
        RestAnswer answer = world.person("mira", READ).get(ME);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/id")).isEqualTo(mira.value());
        assertThat(world.person("hanna", READ).get("/api/v1/people").status()).isEqualTo(200);
        Refused.with(world.person("mira", READ).get("/api/v1/people"), 403, "role-missing");
    }

    @Test
    void aSystemAdminIsNoneWithoutTheSecondFactor() {
        Refused.with(world.person("tara", READ).get("/api/v1/operations/processors"), 403, "role-missing");
        Refused.with(world.person("tara", READ).get("/actuator/prometheus"), 403, "role-missing");
    }

    @Test
    void withoutATokenOneIsAskedForOne() {
        RestAnswer answer = app.rest().get(ME);
        Refused.with(answer, 401, "token-needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Waymark\"");
        Refused.with(app.rest("mira").get(ME), 401, "token-needed");
    }

    @Test
    void anotherAudienceIsRefused() {
        refused(world.tokens().ofPerson("mira"));
        refused(world.tokens().ofService("waymark-sync"));
    }

    @Test
    void anotherRealmIsRefused() {
        refused(RealKeycloak.running().admin().tokenManager().getAccessTokenString());
    }

    @Test
    void anotherIssuerIsRefusedThoughItsKeysAreTheSame() {
        RealKeycloak keycloak = RealKeycloak.running();
        String token = world.tokens().ofPerson("mira", READ);
        try (EmbeddedApp elsewhere = TokenApp.start(keycloak.issuer().replace("127.0.0.1", "localhost"))) {
            RestAnswer answer =
                    elsewhere.rest().with("Authorization", "Bearer " + token).get(ME);
            Refused.with(answer, 401, "token-refused");
        }
    }

    @Test
    void whatIsOverIsRefused() {
        String token = world.tokens().ofPerson("mira", READ);
        assertThat(world.with(token).get(ME).status()).isEqualTo(200);
        app.clock().forward(Duration.ofMinutes(6));
        try {
            refused(token);
        } finally {
            app.clock().forward(Duration.ofMinutes(-6));
        }
    }

    @Test
    void whatTheRealmHasNotSignedIsRefused() throws Exception {
        SignedJWT good = SignedJWT.parse(world.tokens().ofPerson("mira", READ));
        JWTClaimsSet claims = good.getJWTClaimsSet();
        refused(new PlainJWT(claims).serialize());

        JWTClaimsSet more = new JWTClaimsSet.Builder(claims)
                .claim("realm_access", Map.of("roles", List.of("ld-admin", "sys-admin")))
                .build();
        String[] parts = good.serialize().split("\\.");
        refused(parts[0] + "." + more.toPayload().toBase64URL() + "." + parts[2]);

        SignedJWT ours = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(good.getHeader().getKeyID())
                        .build(),
                more);
        ours.sign(new MACSigner(new byte[32]));
        refused(ours.serialize());
        refused("no-token-at-all");
    }

    @Test
    void readingAndWritingNeedTheirScopes() {
        RestAnswer write = world.person("mira", READ).post("/api/v1/enrolments", "{\"pathway\":\"none\"}");
        Refused.with(write, 403, "scope-missing").naming(WRITE);
        assertThat(write.header("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"Waymark\", error=\"insufficient_scope\", scope=\"waymark:write\"");
        Refused.with(world.person("mira", READ).delete("/api/v1/enrolments/none"), 403, "scope-missing");
        RestAnswer read = world.person("mira", WRITE).get(ME);
        Refused.with(read, 403, "scope-missing").naming(READ);
        assertThat(read.header("WWW-Authenticate")).contains("scope=\"waymark:read\"");
        // There is a scope, and still nothing at this place.
        Refused.with(world.person("mira", WRITE).delete("/api/v1/enrolments/none"), 404, "nothing-here");
    }

    @Test
    void whatAPersonsTokenDoesThePersonHasDone() {
        PathwayId pathway = publish();
        RestAnswer answer = world.person("mira", READ, WRITE)
                .post("/api/v1/enrolments", "{\"pathway\":\"" + pathway.value() + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(app.events(EnrolmentId.of(mira, pathway).value()).getFirst().getMetaData())
                .containsEntry(MessageOrigin.ACTOR, "person:" + mira.value())
                .containsEntry(MessageOrigin.SOURCE, "rest");
    }

    @Test
    @Tag("scenario-11")
    void somebodyElsesDataAnswersLikeNoneAndIsAudited() {
        EnrolmentId foreign = world.company().enrol(daniel, publish());
        EnrolmentId missing = EnrolmentId.of(daniel, new PathwayId(Company.fresh("none")));
        Instant start = app.clock().instant();
        RestClient asMira = world.person("mira", READ, WRITE);
        for (String method : List.of("GET", "DELETE")) {
            RestAnswer none = send(asMira, method, missing);
            RestAnswer answer = send(asMira, method, foreign);
            Refused.with(answer, 404, "nothing-here");
            assertThat(answer.body()).isEqualTo(none.body());
        }
        assertThat(audited(start, "person:" + mira.value()))
                .extracting(AuditLog.Entry::what, AuditLog.Entry::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FindEnrolment", daniel.value()),
                        org.assertj.core.groups.Tuple.tuple("WithdrawEnrolment", daniel.value()));
    }

    @Test
    void whoIsNoPersonHereIsToldSoAndWhoHasLeftIsOut() {
        Refused.with(world.person("robin", READ).get(ME), 403, "person-unknown");
        Refused.with(world.person("robin", READ).get("/api/v1/people"), 403, "person-unknown");

        PersonId salma = world.join("salma.haddad@example.com");
        String token = world.tokens().ofPerson("salma", READ);
        assertThat(world.with(token).get(ME).status()).isEqualTo(200);
        app.send(
                Actor.system("test"),
                new RecordLeaving(salma, LocalDate.now(app.clock()), app.clock().instant()));
        refused(token);
    }

    @Test
    void aProgramWithoutARoleMayDoNothing() {
        world.programHas();
        RestClient program = world.program(READ, WRITE);
        EnrolmentId foreign = world.company().enrol(daniel, publish());
        Instant start = app.clock().instant();
        Refused.with(program.get(ME), 403, "person-needed");
        Refused.with(program.get("/api/v1/people"), 403, "role-missing");
        Refused.with(program.get("/actuator/prometheus"), 403, "role-missing");
        Refused.with(program.get("/api/v1/enrolments/" + foreign.value()), 404, "nothing-here");
        Refused.with(program.post("/api/v1/enrolments", "{\"pathway\":\"none\"}"), 403, "person-needed");
        assertThat(audited(start, "program:waymark-service"))
                .extracting(AuditLog.Entry::what)
                .containsExactly("FindPeople", "FindEnrolment");
    }

    @Test
    void aProgramActsAsItselfWithinItsRole() {
        world.programHas("ld-admin");
        RestClient program = world.program(READ, WRITE);
        assertThat(program.get("/api/v1/people").status()).isEqualTo(200);
        Refused.with(program.get("/api/v1/operations/processors"), 403, "role-missing");

        String pathway = Company.fresh("way");
        RestClient again = program.withKey(Company.fresh("key"));
        RestAnswer drafted = again.post("/api/v1/pathways", SampleBundle.json(pathway));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        RestAnswer replayed = again.post("/api/v1/pathways", SampleBundle.json(pathway));
        assertThat(replayed.body()).isEqualTo(drafted.body());
        assertThat(app.events(pathway))
                .singleElement()
                .satisfies(event -> assertThat(event.getMetaData())
                        .containsEntry(MessageOrigin.ACTOR, "program:waymark-service")
                        .containsEntry(MessageOrigin.SOURCE, "rest"));
        RestAnswer history = world.person("hanna", READ).get("/api/v1/pathways/" + pathway + "/history");
        assertThat(history.body()).contains("The program waymark-service");
    }

    @Test
    void aProgramThatIsSystemAdminReadsTheFigures() {
        world.programHas("sys-admin");
        assertThat(world.program(READ).get("/actuator/prometheus").status()).isEqualTo(200);
        Refused.with(world.program(READ).get("/api/v1/people/none/history"), 404, "nothing-here");
    }

    @Test
    void keycloakNeedNotBeThereAtTheStartAndItsSilenceIsSaid() {
        String token = world.tokens().ofPerson("mira", READ);
        try (EmbeddedApp alone = TokenApp.start("http://127.0.0.1:1/realms/waymark")) {
            RestAnswer answer =
                    alone.rest().with("Authorization", "Bearer " + token).get(ME);
            Refused.with(answer, 503, "provider-silent");
            assertThat(answer.header("Retry-After")).isNotBlank();
        }
    }

    @Test
    void theRealmsTokensLastFiveMinutesAtMost() {
        RealmRepresentation realm = RealKeycloak.running().realm().toRepresentation();
        assertThat(Duration.ofSeconds(realm.getAccessTokenLifespan())).isLessThan(Duration.ofMinutes(5));
    }

    private void refused(String token) {
        RestAnswer answer = world.with(token).get(ME);
        Refused.with(answer, 401, "token-refused");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Waymark\", error=\"invalid_token\"");
    }

    private PathwayId publish() {
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        world.company().publish(SamplePathway.of(pathway, "Somebody's way"));
        return pathway;
    }

    private List<AuditLog.Entry> audited(Instant from, String actor) {
        return app.bean(AuditLog.class).since(from, PLENTY).stream()
                .filter(entry -> entry.actor().equals(actor))
                .toList();
    }

    private static RestAnswer send(RestClient client, String method, EnrolmentId enrolment) {
        String place = "/api/v1/enrolments/" + enrolment.value();
        return method.equals("GET") ? client.get(place) : client.delete(place);
    }
}
