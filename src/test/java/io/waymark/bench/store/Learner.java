package io.waymark.bench.store;

import io.waymark.pathways.api.AnswerRule;
import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Somebody on a pathway, from setting out to the end: what each of their commands leads to, as the aggregate would have it. */
final class Learner {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final long MINUTES_BETWEEN = 17;

    private static final String THOUGHTS = "The weekly plan is made on Monday without me, and I hear about it at noon."
            + " Everybody has a fixed half hour with me. I no longer answer the second-line phone myself. ";

    private final PersonId person;
    private final PathwayContent pathway;
    private final EnrolmentId enrolment;
    private final Route route;
    private final List<Route.Stop> stops;
    private final List<CompletedStep> done = new ArrayList<>();
    private final AggregateLog log;
    private boolean underway;
    private int commands;

    Learner(PersonId person, PathwayContent pathway) {
        this.person = person;
        this.pathway = pathway;
        this.enrolment = EnrolmentId.of(person, pathway.id());
        this.route = Route.of(pathway);
        this.stops = route.stops().toList();
        this.log = new AggregateLog("Enrolment", enrolment.value(), "person:" + person.value());
    }

    PathwayContent pathway() {
        return pathway;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    boolean isThere() {
        return done.size() == stops.size();
    }

    /** The events of their next command, or of leaving when one step is left, so that they set out again after that. */
    List<DomainEventMessage<?>> nextForEver() {
        if (done.size() < stops.size() - 1) {
            return next();
        }
        log.command();
        log.add(new EnrolmentWithdrawn(enrolment, person, pathway.id(), now()));
        done.clear();
        underway = false;
        return log.commit();
    }

    /** The events of their next command, which are stored in one commit. */
    List<DomainEventMessage<?>> next() {
        Instant at = now();
        log.command();
        if (!underway) {
            underway = true;
            log.add(new EnrolmentStarted(enrolment, person, pathway.id(), 1, pathway.title(), route, at));
        } else {
            complete(stops.get(done.size()), at);
        }
        return log.commit();
    }

    private Instant now() {
        return BEGIN.plusSeconds(60 * MINUTES_BETWEEN * commands++);
    }

    private void complete(Route.Stop stop, Instant at) {
        PathwayEvent given = given(stop, at);
        if (given != null) {
            log.add(given);
        }
        String event = log.add(new StepCompleted(enrolment, person, pathway.id(), stop.id(), at));
        done.add(new CompletedStep(stop.id(), stop.title(), event, at));
        Route.Leg leg = route.stageOf(stop.id()).orElseThrow();
        if (leg.steps().getLast().equals(stop)) {
            List<CompletedStep> steps = done.subList(done.size() - leg.steps().size(), done.size());
            log.add(new StageCompleted(enrolment, person, pathway.id(), leg.id(), leg.title(), List.copyOf(steps), at));
        }
        if (isThere()) {
            log.add(new PathwayCompleted(enrolment, person, pathway.id(), 1, pathway.title(), List.copyOf(done), at));
        }
    }

    private @org.jspecify.annotations.Nullable PathwayEvent given(Route.Stop stop, Instant at) {
        return switch (stop.rule()) {
            case AnswerRule.Look look -> null;
            case AnswerRule.Write write -> new ReflectionWritten(enrolment, person, stop.id(), THOUGHTS, at);
            case AnswerRule.Show show ->
                new EvidenceGiven(enrolment, person, stop.id(), EvidenceKind.TEXT, THOUGHTS, null, at);
            case AnswerRule.Pass pass ->
                new QuizAttempted(enrolment, person, stop.id(), 1, "q1=a;q2=a;q3=a", 3, 3, true, at);
        };
    }
}
