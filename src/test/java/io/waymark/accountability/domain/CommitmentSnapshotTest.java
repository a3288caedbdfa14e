package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.NOT_YET;
import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.WORDING;
import static io.waymark.accountability.domain.Samples.reminded;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.Obstacle;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.support.FixedKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A commitment that has seen much is remembered whole, by the very serialiser of the program, and gives no words away. */
class CommitmentSnapshotTest {

    private static final String SERIALIZERS = "io.waymark.platform.axon.SerializerConfiguration";

    private static final List<AccountabilityEvent> MUCH = List.of(
            ACCEPTED,
            PLANNED,
            new CommitmentReworded(ID, ADA, "Other title", "other when", "other then", NOW),
            new CommitmentBlocked(ID, ADA, Obstacle.NO_TIME, "Blocked by audit", NOW),
            reminded(7, 1, NOW),
            new CheckInAnswered(ID, ADA, 7, YES, "First line", LineFor.CONFIRMER_ONLY, 6, true, BEN, NOW, NOW),
            new CheckInCorrected(ID, ADA, 7, NOT_YET, "Second line", LineFor.CONFIRMER_ONLY, 5, null, null, NOW),
            new CheckInExcused(ID, ADA, 30, Excuse.MANAGER, "Was ill", NOW));

    private static Commitment lived() {
        Commitment commitment = new Commitment();
        commitment.on(MADE);
        MUCH.forEach(commitment::on);
        return commitment;
    }

    @Test
    void allItKnowsComesBackAndNoWordLiesInTheClear() throws ClassNotFoundException {
        try (AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext()) {
            program.registerBean(PersonalCipher.class, () -> new PersonalCipher(new FixedKeys()));
            program.register(Class.forName(SERIALIZERS));
            program.refresh();
            Serializer serializer = program.getBean("snapshotSerializer", Serializer.class);

            SerializedObject<byte[]> stored = serializer.serialize(lived(), byte[].class);

            assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                    .contains(ID.value(), "NO_TIME")
                    .doesNotContain(
                            WORDING.title(),
                            WORDING.when(),
                            WORDING.then(),
                            "Other title",
                            "other when",
                            "other then",
                            "First line",
                            "Second line",
                            "Blocked by audit",
                            "Was ill");
            Commitment back = serializer.deserialize(stored);
            assertThat(back).usingRecursiveComparison().isEqualTo(lived());
        }
    }
}
