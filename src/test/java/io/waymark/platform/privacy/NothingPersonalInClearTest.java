package io.waymark.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindStep;
import io.waymark.pathways.api.FindUpload;
import io.waymark.pathways.api.KeepStepDraft;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.UploadId;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.TeamId;
import io.waymark.platform.accounts.Accounts;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.support.AtRest;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.SamplePathway;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are called and what they write lies in the data folder under their key alone, and is gone with it. */
class NothingPersonalInClearTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final PersonId PERSON = new PersonId("p-written-down");
    private static final Actor ONESELF = Actor.person(PERSON, Set.of());
    private static final PathwayId PATHWAY = new PathwayId("quiet-way");
    private static final EnrolmentId ENROLMENT = EnrolmentId.of(PERSON, PATHWAY);

    private static final String NAME = "Quillon Zwartbrook";
    private static final String EMAIL = "q.zwartbrook@quiet.example";
    private static final String JOB = "Keeper of the Lighthouse";
    private static final String REFLECTION = "I interrupted Marguerite twice before lunch";
    private static final String EVIDENCE = "agenda-for-marguerite.txt";
    private static final String FILE = "Marguerite speaks first, then the others.";
    private static final String DRAFT = "What I would never say aloud";
    private static final String CHOSEN = "q1=b";
    private static final String[] ALL = {NAME, EMAIL, JOB, REFLECTION, EVIDENCE, FILE, DRAFT, CHOSEN};

    @TempDir
    Path folder;

    @Test
    void noFileAndNoRowHoldsItInClear() {
        try (EmbeddedApp app = EmbeddedApp.startOn(folder)) {
            live(app);
            assertThat(person(app))
                    .extracting(PersonView::name, PersonView::email)
                    .containsExactly(NAME, EMAIL);
            assertThat(given(app, "think")).isEqualTo(REFLECTION);
            assertThat(given(app, "act")).isEqualTo(EVIDENCE);
        }
        AtRest rest = new AtRest(folder);
        assertThat(rest.inClear("Silent team", "The quiet way"))
                .as("What is nobody's must be found, or nothing would be")
                .contains("waymark.mv.db: Silent team", "table DOMAINEVENTENTRY: The quiet way");
        assertThat(rest.inClear(ALL)).isEmpty();
    }

    @Test
    void withoutTheKeyItIsBlankAndAllElseGoesOn() {
        SecretKey destroyed;
        SecretKey kept;
        try (EmbeddedApp app = EmbeddedApp.startOn(folder)) {
            live(app);
            Company company = new Company(app);
            PersonId other = company.person("Rosalind Amarilla");
            destroyed = app.bean(KeyVault.class).find(PERSON).orElseThrow();
            kept = app.bean(KeyVault.class).find(other).orElseThrow();

            app.bean(KeyVault.class).destroy(PERSON);
            app.restart();
            assertBlank(app);
            assertThat(app.ask(SYSTEM, new FindPerson(other)).name()).isEqualTo("Rosalind Amarilla");
            assertThat(app.ask(ONESELF, new FindEnrolment(ENROLMENT)).done()).hasSize(4);

            // Whatever is still written cannot be kept, and must not get in the way of what was.
            app.send(
                    ONESELF,
                    new KeepStepDraft(ENROLMENT, PERSON, new StepId("check"), Map.of("text", DRAFT), now(app)));
            complete(app, "check", "{\"attempt\": 2, \"choices\": {\"q1\": [\"a\"]}}");
            assertThat(app.bean(KeyVault.class).find(PERSON)).isEmpty();
            app.restart();
            assertBlank(app);
            assertThat(app.ask(ONESELF, new FindEnrolment(ENROLMENT)).done()).hasSize(5);
        }
        assertThat(new AtRest(folder).inClear(ALL)).isEmpty();
        assertThat(new AtRest(folder).keysHold(kept.getEncoded())).isTrue();
        assertThat(new AtRest(folder).keysHold(destroyed.getEncoded())).isFalse();
    }

    private static void live(EmbeddedApp app) {
        TeamId team = new TeamId("t-silent");
        app.send(SYSTEM, new FormTeam(team, "Silent team", now(app)));
        app.send(SYSTEM, new JoinPerson(PERSON, NAME, EMAIL, JOB, team, "en-GB", ZoneId.of("Europe/London"), now(app)));
        app.bean(Accounts.class).register(new Accounts.Account("quiet", PERSON.value(), NAME, Set.of(), 1));
        Company company = new Company(app);
        company.publish(SamplePathway.of(PATHWAY, "The quiet way"));
        company.enrol(PERSON, PATHWAY);
        app.send(ONESELF, new KeepStepDraft(ENROLMENT, PERSON, new StepId("think"), Map.of("text", DRAFT), now(app)));
        complete(app, "look", "{}");
        complete(app, "think", "{\"text\": \"" + REFLECTION + "\"}");
        complete(app, "film", "{}");
        complete(app, "check", "{\"attempt\": 1, \"choices\": {\"q1\": [\"b\"]}}");
        String base64 = Base64.getEncoder().encodeToString(FILE.getBytes(StandardCharsets.UTF_8));
        complete(
                app,
                "act",
                "{\"evidence\": {\"kind\": \"file\", \"fileName\": \"" + EVIDENCE + "\", \"base64\": \"" + base64
                        + "\"}}");
        assertThat(app.ask(ONESELF, new FindUpload(ENROLMENT, PERSON, upload(app)))
                        .content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(FILE);
    }

    /** Over REST with a key, for then the request and its answer are remembered too. */
    private static void complete(EmbeddedApp app, String step, String answer) {
        RestAnswer sent = app.rest("quiet")
                .withKey(Company.fresh("key"))
                .put("/api/v1/enrolments/" + ENROLMENT + "/steps/" + step + "/completion", answer);
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private static void assertBlank(EmbeddedApp app) {
        assertThat(person(app))
                .extracting(PersonView::name, PersonView::email, PersonView::jobTitle)
                .containsExactly("", "", "");
        assertThat(given(app, "think")).isEmpty();
        assertThat(given(app, "act")).isEmpty();
        assertThat(step(app, "check").draft()).isNull();
        assertThat(app.bean(Accounts.class).all())
                .extracting(Accounts.Account::displayName)
                .doesNotContain(NAME);
        assertThatThrownBy(() -> app.ask(ONESELF, new FindUpload(ENROLMENT, PERSON, upload(app))))
                .isInstanceOfSatisfying(
                        Rejection.class, gone -> assertThat(gone.kind()).isEqualTo(Rejection.Kind.NOTHING_HERE));
    }

    private static UploadId upload(EmbeddedApp app) {
        return app.events(ENROLMENT.value()).stream()
                .map(event -> event.getPayload() instanceof EvidenceGiven given ? given.upload() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static PersonView person(EmbeddedApp app) {
        return app.ask(SYSTEM, new FindPerson(PERSON));
    }

    private static String given(EmbeddedApp app, String step) {
        return Objects.requireNonNull(step(app, step).given()).content();
    }

    private static StepPage step(EmbeddedApp app, String step) {
        return app.ask(ONESELF, new FindStep(ENROLMENT, new StepId(step), now(app)));
    }

    private static Instant now(EmbeddedApp app) {
        return app.clock().instant();
    }
}
