package io.waymark.pathways.api;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer to a step must be like for the step to be complete. */
public sealed interface AnswerRule {

    /** It has to have been seen. */
    record Look() implements AnswerRule {}

    /** A text of at most so many characters. */
    record Write(int maxLength) implements AnswerRule {}

    /** Evidence of one of these kinds. */
    record Show(Set<EvidenceKind> kinds) implements AnswerRule {}

    /**
     * So many questions right.
     *
     * @param key the ids of the right options, by the id of the question
     * @param tries how many within a day, or null for any number
     */
    record Pass(
            Map<String, Set<String>> key,
            int passMark,
            @Nullable Integer tries) implements AnswerRule {

        /** How many questions are right when exactly the right options are chosen. */
        public int right(Map<String, Set<String>> chosen) {
            return (int) key.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(chosen.getOrDefault(entry.getKey(), Set.of())))
                    .count();
        }
    }

    static AnswerRule of(Task task) {
        return switch (task) {
            case Task.Read read -> new Look();
            case Task.Watch watch -> new Look();
            case Task.Reflect reflect -> new Write(reflect.maxLength());
            case Task.Do todo -> new Show(todo.evidence());
            case Task.Quiz quiz ->
                new Pass(
                        quiz.questions().stream().collect(Collectors.toMap(Question::id, Question::rightOptions)),
                        quiz.passMark(),
                        quiz.tries());
        };
    }
}
