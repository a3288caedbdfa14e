package io.waymark.pathways.bundle;

import static io.waymark.pathways.bundle.ContentReader.optional;
import static io.waymark.pathways.bundle.ContentReader.text;

import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.StepKind;
import io.waymark.pathways.api.Task;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What there is to do in a step, by its kind. */
final class TaskReader {

    private static final int DEFAULT_LENGTH = 600;

    private TaskReader() {}

    static Task read(JsonNode step, String text) {
        return switch (StepKind.valueOf(ContentReader.constant(text(step, "kind")))) {
            case READ -> new Task.Read(text);
            case WATCH -> new Task.Watch(text(step, "url"), text);
            case DO -> new Task.Do(text, text(step, "prompt"), evidence(step.path("evidence")));
            case QUIZ -> quiz(step, text);
            case REFLECT ->
                new Task.Reflect(
                        text, text(step, "prompt"), step.path("maxLength").asInt(DEFAULT_LENGTH));
        };
    }

    /** In the order of the kinds, so that the same bundle is always the same event. */
    private static Set<EvidenceKind> evidence(JsonNode kinds) {
        EnumSet<EvidenceKind> evidence = EnumSet.noneOf(EvidenceKind.class);
        kinds.values().forEach(kind -> evidence.add(EvidenceKind.valueOf(ContentReader.constant(kind.stringValue()))));
        return Collections.unmodifiableSet(evidence);
    }

    private static Task quiz(JsonNode step, String text) {
        return new Task.Quiz(
                text,
                step.path("questions").valueStream().map(TaskReader::question).toList(),
                step.path("passMark").asInt(),
                step.has("tries") ? Integer.valueOf(step.path("tries").asInt()) : null);
    }

    private static Question question(JsonNode question) {
        return new Question(
                text(question, "id"),
                text(question, "text"),
                text(question, "choose").equals("many"),
                question.path("options").valueStream().map(TaskReader::option).toList());
    }

    private static Option option(JsonNode option) {
        return new Option(
                text(option, "id"),
                text(option, "text"),
                option.path("right").booleanValue(),
                optional(option, "feedback"));
    }
}
