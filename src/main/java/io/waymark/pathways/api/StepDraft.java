package io.waymark.pathways.api;

import java.time.Instant;
import java.util.Map;

/** What somebody typed at a step but has not sent, by field. */
public record StepDraft(Map<String, String> fields, Instant savedAt) {}
