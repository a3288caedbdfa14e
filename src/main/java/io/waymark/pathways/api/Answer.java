package io.waymark.pathways.api;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody gives to complete a step; its form goes with the kind of the step. */
public sealed interface Answer {

    /** It was read or watched. */
    record Seen() implements Answer {}

    /** A reflection, for oneself alone. */
    record Reflection(String text) implements Answer {}

    /**
     * Evidence of something done.
     *
     * @param content the text, the link, or the name of the file
     * @param upload where the file is kept, or null if it is no file
     */
    record Evidence(
            EvidenceKind kind, String content, @Nullable UploadId upload) implements Answer {}

    /**
     * One try at a quiz.
     *
     * @param attempt which try this is, from 1: the same try sent twice counts once
     * @param chosen the ids of the options chosen, by the id of the question
     */
    record Choices(int attempt, Map<String, Set<String>> chosen) implements Answer {}
}
