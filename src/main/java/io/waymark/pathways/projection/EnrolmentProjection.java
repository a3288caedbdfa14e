package io.waymark.pathways.projection;

import io.waymark.pathways.api.Chosen;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.GivenAnswer;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.QuizTry;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps everybody's ways through pathways, and what they gave on them. */
@Component
@ProcessingGroup("pathways.projection")
class EnrolmentProjection {

    private final PathwayRows rows;
    private final Announcer announcer;

    EnrolmentProjection(PathwayRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(EnrolmentStarted event, EventMessage<?> message) {
        EnrolmentRow row = EnrolmentFold.after(null, event, message.getIdentifier());
        rows.routes().keep(row.route(), event.route());
        rows.enrolments().put(event.enrolment().value(), Place.of(message), before -> row);
        announce(row);
    }

    @EventHandler
    void on(StepCompleted event, EventMessage<?> message) {
        update(event.enrolment(), event, message);
    }

    @EventHandler
    void on(PathwayCompleted event, EventMessage<?> message) {
        update(event.enrolment(), event, message);
    }

    @EventHandler
    void on(EnrolmentWithdrawn event, EventMessage<?> message) {
        update(event.enrolment(), event, message);
    }

    @EventHandler
    void on(ReflectionWritten event, EventMessage<?> message) {
        answer(
                event.enrolment(),
                event.step(),
                message,
                before -> new AnswerRow(
                        before.enrolledAt(), new GivenAnswer(null, event.text(), null, event.at()), before.tries()));
    }

    @EventHandler
    void on(EvidenceGiven event, EventMessage<?> message) {
        answer(
                event.enrolment(),
                event.step(),
                message,
                before -> new AnswerRow(
                        before.enrolledAt(),
                        new GivenAnswer(event.kind(), event.content(), event.upload(), event.at()),
                        before.tries()));
    }

    @EventHandler
    void on(QuizAttempted event, EventMessage<?> message) {
        QuizTry attempt = new QuizTry(
                event.attempt(),
                Chosen.read(event.chosen()),
                event.right(),
                event.questions(),
                event.passed(),
                event.at());
        answer(event.enrolment(), event.step(), message, before -> {
            List<QuizTry> tries = new ArrayList<>(before.tries());
            tries.add(attempt);
            return new AnswerRow(before.enrolledAt(), before.given(), tries);
        });
    }

    @ResetHandler
    void reset() {
        rows.enrolments().clear();
        rows.answers().clear();
        rows.routes().clear();
    }

    private void update(EnrolmentId enrolment, PathwayEvent event, EventMessage<?> message) {
        announce(rows.enrolments()
                .update(
                        enrolment.value(),
                        Place.of(message),
                        row -> EnrolmentFold.after(row, event, message.getIdentifier())));
    }

    private void answer(EnrolmentId enrolment, StepId step, EventMessage<?> message, UnaryOperator<AnswerRow> change) {
        EnrolmentRow row = row(enrolment);
        AnswerRow blank = new AnswerRow(row.startedAt(), null, List.of());
        rows.answers()
                .put(
                        AnswerRow.id(enrolment, step),
                        Place.of(message),
                        before -> change.apply(
                                before == null || !before.enrolledAt().equals(row.startedAt()) ? blank : before));
        announce(row);
    }

    private EnrolmentRow row(EnrolmentId enrolment) {
        return rows.enrolments()
                .find(enrolment.value())
                .orElseThrow(() -> new IllegalStateException("No row for " + enrolment));
    }

    private void announce(EnrolmentRow row) {
        announcer.changed(
                "enrolment:" + row.enrolment().value(),
                "learner:" + row.learner().value());
    }
}
