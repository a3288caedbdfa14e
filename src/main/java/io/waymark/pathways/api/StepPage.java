package io.waymark.pathways.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as its learner sees it.
 *
 * @param number of the step in the pathway, from 1
 * @param of steps in all
 * @param given what was given before, or null
 * @param tries at the quiz, oldest first
 * @param restUntil when there is a try at the quiz again, or null if there is one now
 * @param previous the step before in the order of the pathway, or null
 * @param following the step after it, or null
 * @param draft what was typed but not sent, or null
 */
public record StepPage(
        EnrolmentView enrolment,
        Stage stage,
        Step step,
        StageState state,
        int number,
        int of,
        @Nullable GivenAnswer given,
        List<QuizTry> tries,
        @Nullable Instant restUntil,
        Route.@Nullable Stop previous,
        Route.@Nullable Stop following,
        @Nullable StepDraft draft) {}
