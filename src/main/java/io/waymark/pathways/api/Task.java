package io.waymark.pathways.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What there is to do in a step; all texts are Markdown without raw HTML. */
public sealed interface Task {

    StepKind kind();

    /** The text shown; may be empty. */
    String text();

    /** Something to read. */
    record Read(String text) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.READ;
        }
    }

    /**
     * Something to watch elsewhere.
     *
     * @param url {@code https://...} or a path on this server under {@code /content/}
     */
    record Watch(String url, String text) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.WATCH;
        }
    }

    /**
     * Something to do, and to show.
     *
     * @param prompt the label of the field the evidence goes into
     */
    record Do(String text, String prompt, Set<EvidenceKind> evidence) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.DO;
        }
    }

    /**
     * Questions.
     *
     * @param passMark how many questions must be right
     * @param tries how many tries one has within a day, or null for as many as one likes
     */
    record Quiz(
            String text,
            List<Question> questions,
            int passMark,
            @Nullable Integer tries) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.QUIZ;
        }
    }

    /**
     * Something to think over in writing, for oneself alone.
     *
     * @param prompt the label of the field
     * @param maxLength of the answer, in characters
     */
    record Reflect(String text, String prompt, int maxLength) implements Task {
        @Override
        public StepKind kind() {
            return StepKind.REFLECT;
        }
    }
}
