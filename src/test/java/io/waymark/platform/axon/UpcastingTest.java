package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.shared.PersonId;
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** An event of an older revision is read as today's record, its sealed text too, in a test and in the application. */
class UpcastingTest {

    private static final PersonId LEARNER = new PersonId("p-ada");
    private static final EnrolmentId ENROLMENT = EnrolmentId.of(LEARNER, new PathwayId("first-steps"));
    private static final String AT = "2026-11-02T09:00:00Z";
    private static final ReflectionWritten TODAY =
            new ReflectionWritten(ENROLMENT, LEARNER, new StepId("think"), "I spoke too soon.", Instant.parse(AT));

    @Test
    void anOldEventIsReadAsTodays() {
        RevisionZero old = new RevisionZero();
        EventUpcasterChain chain = new EventUpcasterChain(old.wordsBecomeThoughts(), old.thoughtsBecomeText());
        assertThat(golden("0", "thoughts").event(chain)).isEqualTo(TODAY);
        assertThat(golden("-1", "words").event(chain)).isEqualTo(TODAY);
    }

    @Test
    void theApplicationAppliesUpcasterBeansInTheirOrder() {
        try (EmbeddedApp app = EmbeddedApp.start("spring.main.sources=" + RevisionZero.class.getName())) {
            store(app, 0, "-1", "words");
            store(app, 1, "0", "thoughts");
            List<DomainEventMessage<?>> events = app.events(ENROLMENT.value());
            assertThat(events).extracting(event -> (Object) event.getPayload()).containsExactly(TODAY, TODAY);
        }
    }

    private static GoldenEvent golden(String revision, String textName) {
        return new GoldenEvent(
                ReflectionWritten.class.getName(),
                revision,
                JsonMapper.builder().build().readTree(payload(textName, "sealed for p-ada: " + TODAY.text())));
    }

    private static void store(EmbeddedApp app, int sequence, String revision, String textName) {
        String sealed = app.bean(PersonalCipher.class).seal(LEARNER, TODAY.text());
        app.bean(JdbcClient.class)
                .sql(
                        "insert into domainevententry (eventidentifier, aggregateidentifier, sequencenumber, type, timestamp,"
                                + " payloadtype, payloadrevision, payload, metadata) values (?, ?, ?, 'Enrolment', ?, ?, ?, ?, ?)")
                .params(
                        "old-" + sequence,
                        ENROLMENT.value(),
                        sequence,
                        AT,
                        ReflectionWritten.class.getName(),
                        revision,
                        payload(textName, sealed).getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static String payload(String textName, String text) {
        return """
                {"enrolment": "%s", "learner": "p-ada", "step": "think", "%s": "%s", "at": "%s"}
                """.formatted(ENROLMENT, textName, text, AT);
    }
}
