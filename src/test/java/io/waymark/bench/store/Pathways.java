package io.waymark.bench.store;

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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pathways as long as those people take, and longer ones. Three steps a stage: one to look at, one to write and one to do, or
 * now and then a quiz. Whoever completes one has stored five events a stage, one when they set out and one at the end.
 */
final class Pathways {

    private static final int STEPS_IN_STAGE = 3;

    /** Enrolments of 12, 32, 57 and 102 events. */
    static final List<PathwayContent> ALL = IntStream.of(2, 6, 11, 20)
            .mapToObj(stages -> pathway("way-of-" + stages, stages))
            .toList();

    private Pathways() {}

    private static PathwayContent pathway(String id, int stages) {
        return new PathwayContent(
                new PathwayId(id),
                "Leading a team through its first " + stages + " weeks",
                "What to look at, to think over and to do, week by week.",
                "Because the first weeks decide how the next ones go.",
                Track.MANAGEMENT,
                List.of(new Behaviour("listens-first", "Listens before deciding")),
                IntStream.range(0, stages).mapToObj(Pathways::stage).toList(),
                List.of(),
                null);
    }

    private static Stage stage(int number) {
        Gate gate = number == 0 ? null : new Gate.AllOf(List.of(new StageId("stage-" + (number - 1))));
        return new Stage(
                new StageId("stage-" + number),
                "Week " + number + ": people before plans",
                null,
                null,
                gate,
                IntStream.range(0, STEPS_IN_STAGE)
                        .mapToObj(step -> step(number * STEPS_IN_STAGE + step))
                        .toList());
    }

    private static Step step(int number) {
        String title = "Rehearse the opening sentence, part " + number;
        return new Step(new StepId("rehearse-the-opening-" + number), title, 10, true, null, task(number));
    }

    private static Task task(int number) {
        return switch (number % STEPS_IN_STAGE) {
            case 0 -> new Task.Read("## Before you begin\n\nA page of text stands here. ".repeat(4));
            case 1 -> new Task.Reflect("", "What do you want to be true in three months?", 2000);
            default ->
                number % 4 == 0
                        ? new Task.Quiz("", List.of(question("q1"), question("q2"), question("q3")), 2, null)
                        : new Task.Do("Hold the conversation.", "What happened?", Set.of(EvidenceKind.values()));
        };
    }

    private static Question question(String id) {
        return new Question(
                id,
                "What comes first?",
                false,
                List.of(
                        new Option("a", "Asking", true, null),
                        new Option("b", "Telling", false, "Later."),
                        new Option("c", "Waiting", false, "Not for long.")));
    }
}
