package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The Markdown of every step, taken from the JSON or from its file, and cleaned. Works on a tree that may still be wrong in other
 * places, so that an author is told of both at once.
 */
final class StepTexts {

    private static final int LONGEST = 20_000;

    private final BundleFile bundle;
    private final Findings findings;
    private final Map<String, String> cleaned = new HashMap<>();
    private final TreeSet<String> unused;

    private StepTexts(BundleFile bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
        this.unused = new TreeSet<>(bundle.texts().keySet());
    }

    static StepTexts of(JsonNode root, BundleFile bundle, Findings findings) {
        StepTexts texts = new StepTexts(bundle, findings);
        JsonNode stages = root.path("stages");
        for (int s = 0; s < stages.size(); s++) {
            JsonNode steps = stages.path(s).path("steps");
            for (int i = 0; i < steps.size(); i++) {
                texts.read(step(s, i), steps.path(i));
            }
        }
        texts.unused.forEach(name -> findings.advise(Problem.of("text-file-unused", name)));
        return texts;
    }

    /** How a step is named: {@code stages[1].steps[0]}. */
    static String step(int stage, int step) {
        return "stages[" + stage + "].steps[" + step + "]";
    }

    /** The text of a step; empty if it has none. */
    String text(String step) {
        return cleaned.getOrDefault(step, "");
    }

    private void read(String step, JsonNode node) {
        JsonNode file = node.path("textFile");
        if (file.isString()) {
            String field = FieldPath.field(step, "textFile");
            file(field, file.stringValue()).ifPresent(text -> clean(step, field, text));
        } else if (node.path("text").isString()) {
            clean(step, FieldPath.field(step, "text"), node.path("text").stringValue());
        }
    }

    private Optional<String> file(String field, String name) {
        if (!ZipNames.isText(name)) {
            return Optional.empty();
        }
        byte[] bytes = bundle.texts().get(name);
        if (bytes == null) {
            String code = bundle.zipped() ? "text-file-missing" : "text-file-needs-zip";
            findings.problem(Problem.of(code, name).at(field));
            return Optional.empty();
        }
        unused.remove(name);
        Optional<String> text = Characters.utf8(bytes);
        if (text.isEmpty()) {
            findings.problem(Problem.of("text-file-not-utf8", name).at(field));
        } else if (text.get().isBlank()) {
            findings.problem(Problem.of("text-file-empty", name).at(field));
        } else if (!Characters.areKept(text.get())) {
            findings.problem(Problem.of("character-not-allowed").at(field));
        } else if (Characters.length(text.get()) > LONGEST) {
            findings.problem(Problem.of("field-too-long", LONGEST, Characters.length(text.get()))
                    .at(field));
        } else {
            return text;
        }
        return Optional.empty();
    }

    private void clean(String step, String field, String text) {
        if (text.isBlank() || Characters.length(text) > LONGEST) {
            return;
        }
        Markdown markdown = Markdown.clean(text);
        markdown.problems().forEach(problem -> findings.problem(problem.at(field)));
        markdown.advice().forEach(advice -> findings.advise(advice.at(field)));
        if (markdown.text().isBlank()) {
            findings.problem(Problem.of("text-nothing-left").at(field));
        }
        cleaned.put(step, markdown.text());
    }
}
