package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.StepResult;
import java.util.Optional;

/** The part of a step where somebody answers; its form goes with the kind of the step. */
interface AnswerForm {

    /** What is shown of it. */
    Component content();

    /** What is to be sent now, or empty if there is nothing to send. */
    Optional<Answer> answer();

    /** Told what became of an answer that did not complete the step. */
    default void tried(StepResult result) {}

    /** Whether something is typed that has not been sent. */
    default boolean isDirty() {
        return false;
    }
}
