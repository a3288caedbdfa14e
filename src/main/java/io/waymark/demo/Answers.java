package io.waymark.demo;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of the demo company give at their steps. What they write is chosen from a table of invented answers. */
final class Answers {

    private record Place(PathwayId pathway, StepId step) {}

    private final Map<Place, List<String>> texts = Table.read("answers.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> new Place(new PathwayId(row.text("pathway")), new StepId(row.text("step"))),
                    Collectors.mapping(row -> row.text("text"), Collectors.toList())));

    /**
     * An answer that completes the step.
     *
     * @param attempt which try it is, where it is a quiz
     */
    Answer right(PathwayId pathway, Step step, int attempt, Random dice) {
        return switch (step.task()) {
            case Task.Read read -> new Answer.Seen();
            case Task.Watch watch -> new Answer.Seen();
            case Task.Reflect reflect -> new Answer.Reflection(text(pathway, step, dice));
            case Task.Do todo -> new Answer.Evidence(EvidenceKind.TEXT, text(pathway, step, dice), null);
            case Task.Quiz quiz -> choices(quiz, attempt, quiz.questions().size());
        };
    }

    /** A first try with one right answer too few. */
    Answer wrong(Task.Quiz quiz) {
        return choices(quiz, 1, quiz.passMark() - 1);
    }

    private static Answer choices(Task.Quiz quiz, int attempt, int right) {
        Map<String, Set<String>> chosen = new HashMap<>();
        for (Question question : quiz.questions()) {
            chosen.put(question.id(), chosen.size() < right ? question.rightOptions() : oneWrong(question));
        }
        return new Answer.Choices(attempt, chosen);
    }

    private static Set<String> oneWrong(Question question) {
        return question.options().stream()
                .filter(option -> !option.right())
                .map(Option::id)
                .limit(1)
                .collect(Collectors.toSet());
    }

    private String text(PathwayId pathway, Step step, Random dice) {
        List<String> some = texts.get(new Place(pathway, step.id()));
        if (some == null) {
            throw new IllegalStateException("Nobody knows what to write at " + pathway + ", " + step.id());
        }
        return some.get(dice.nextInt(some.size()));
    }
}
