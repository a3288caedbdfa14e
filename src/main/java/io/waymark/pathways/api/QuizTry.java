package io.waymark.pathways.api;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** One try at a quiz; for the eyes of whoever tried. */
public record QuizTry(
        int attempt, Map<String, Set<String>> chosen, int right, int questions, boolean passed, Instant at) {}
