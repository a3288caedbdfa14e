package io.waymark.pathways.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Enrolments;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.pathways.api.FindStep;
import io.waymark.pathways.api.QuizTry;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.Task;
import io.waymark.pathways.sidestate.StepDrafts;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about somebody's way through a pathway. */
@Component
class EnrolmentQueries {

    private final PathwayRows rows;
    private final StepDrafts drafts;

    EnrolmentQueries(PathwayRows rows, StepDrafts drafts) {
        this.rows = rows;
        this.drafts = drafts;
    }

    @QueryHandler
    EnrolmentView find(FindEnrolment query) {
        return view(row(query.enrolment().value()));
    }

    @QueryHandler
    Enrolments find(FindEnrolments query) {
        return new Enrolments(rows
                .enrolments()
                .list(Filters.eq("learner", query.person().value()), Sorts.descending("startedAt", "_id"), 0, 0)
                .stream()
                .map(this::view)
                .toList());
    }

    @QueryHandler
    StepPage find(FindStep query) {
        EnrolmentRow row = row(query.enrolment().value());
        Stage stage = rows
                .versions()
                .find(PathwayRows.versionId(row.pathway(), row.version()))
                .orElseThrow()
                .content()
                .stages()
                .stream()
                .filter(candidate -> candidate.steps().stream().anyMatch(is(query.step())))
                .findFirst()
                .orElseThrow(Rejection::nothingHere);
        Step step = stage.steps().stream().filter(is(query.step())).findFirst().orElseThrow();
        AnswerRow answers = rows.answers()
                .find(AnswerRow.id(query.enrolment(), query.step()))
                .filter(answer -> answer.enrolledAt().equals(row.startedAt()))
                .orElseGet(() -> new AnswerRow(row.startedAt(), null, List.of()));
        Route route = rows.routes().find(row.route());
        List<Route.Stop> stops = route.stops().toList();
        int index = stops.stream().map(Route.Stop::id).toList().indexOf(query.step());
        return new StepPage(
                view(row),
                stage,
                step,
                state(row, route, query.step()),
                index + 1,
                stops.size(),
                answers.given(),
                answers.tries(),
                restUntil(step, answers.tries(), query.now()),
                index == 0 ? null : stops.get(index - 1),
                index + 1 == stops.size() ? null : stops.get(index + 1),
                drafts.find(query.enrolment(), row.learner(), query.step()).orElse(null));
    }

    private static java.util.function.Predicate<Step> is(StepId id) {
        return step -> step.id().equals(id);
    }

    private static StageState state(EnrolmentRow row, Route route, StepId step) {
        Set<StepId> done = EnrolmentViews.done(row);
        if (done.contains(step)) {
            return StageState.DONE;
        }
        Route.Leg leg = route.stageOf(step).orElseThrow();
        return route.isOpen(leg, done) ? StageState.OPEN : StageState.LOCKED;
    }

    private static @Nullable Instant restUntil(Step step, List<QuizTry> tries, Instant now) {
        if (!(step.task() instanceof Task.Quiz quiz) || quiz.tries() == null) {
            return null;
        }
        List<Instant> today = tries.stream()
                .map(QuizTry::at)
                .filter(at -> at.isAfter(now.minus(Duration.ofDays(1))))
                .toList();
        return today.size() < quiz.tries()
                ? null
                : today.get(today.size() - quiz.tries()).plus(Duration.ofDays(1));
    }

    private EnrolmentView view(EnrolmentRow row) {
        int newest = rows.pathways()
                .find(row.pathway().value())
                .map(PathwayRow::published)
                .orElse(row.version());
        return EnrolmentViews.of(row, rows.routes().find(row.route()), newest);
    }

    private EnrolmentRow row(String id) {
        return rows.enrolments().find(id).orElseThrow(Rejection::nothingHere);
    }
}
