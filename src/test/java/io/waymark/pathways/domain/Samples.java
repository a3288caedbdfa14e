package io.waymark.pathways.domain;

import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.Task;
import io.waymark.pathways.api.Track;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small pathways to test with. */
final class Samples {

    static final PathwayId PATHWAY = new PathwayId("small");
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Samples() {}

    static PathwayContent pathway(Stage... stages) {
        return new PathwayContent(
                PATHWAY,
                "Small",
                "Short",
                "To be tested",
                Track.MANAGEMENT,
                List.of(new Behaviour("tests", "Tests")),
                List.of(stages),
                List.of(),
                null);
    }

    static Stage stage(String id, @Nullable Gate gate, Step... steps) {
        return new Stage(new StageId(id), "Stage " + id, null, null, gate, List.of(steps));
    }

    static Step read(String id) {
        return new Step(new StepId(id), "Read " + id, 5, true, null, new Task.Read("## Text"));
    }

    static Step reflect(String id) {
        return new Step(new StepId(id), "Reflect " + id, 5, true, null, new Task.Reflect("Think", "Thought", 100));
    }

    static Step show(String id) {
        return new Step(
                new StepId(id),
                "Do " + id,
                5,
                true,
                null,
                new Task.Do("Do it", "What happened", Set.of(EvidenceKind.TEXT, EvidenceKind.LINK)));
    }

    static Step quiz(String id, @Nullable Integer tries) {
        Question question = new Question(
                "q",
                "Which?",
                false,
                List.of(new Option("a", "This", true, null), new Option("b", "That", false, "No")));
        return new Step(new StepId(id), "Quiz " + id, 5, true, null, new Task.Quiz("", List.of(question), 1, tries));
    }

    static Gate allOf(String... stages) {
        return new Gate.AllOf(ids(stages));
    }

    static Gate atLeast(int needed, String... stages) {
        return new Gate.AtLeast(needed, ids(stages));
    }

    private static List<StageId> ids(String... stages) {
        return Arrays.stream(stages).map(StageId::new).toList();
    }
}
