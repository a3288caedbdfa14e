package io.waymark.accountability.support;

import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Wording;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SamplePathway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People with a commitment out of a pathway that ends in one, made by real commands. */
public final class Committing {

    public static final Wording WORDING =
            new Wording("Ask before I tell", "somebody brings me their problem", "ask for their first idea");

    private final EmbeddedApp app;
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));

    /** A pathway with a badge for each of these days at which the commitment is kept. */
    public Committing(EmbeddedApp app, int... keptDays) {
        this.app = app;
        company = new Company(app);
        company.publish(SamplePathway.endingInCommitment(pathway, "Ask first", keptDays));
    }

    public PathwayId pathway() {
        return pathway;
    }

    /** Sets out and does all steps, without finishing. */
    public EnrolmentId walk(PersonId person) {
        EnrolmentId enrolment = company.enrol(person, pathway);
        as(person, new CompleteStep(enrolment, new StepId("look"), new Answer.Seen(), now()));
        return enrolment;
    }

    public MakeCommitment wish(PersonId person, EnrolmentId enrolment, PersonId confirmer, String form) {
        return new MakeCommitment(person, form, enrolment, WORDING, "tries-out", 4, confirmer, now());
    }

    /** Walks, commits, finishes, and waits until the check-ins are planned. */
    public CommitmentId commit(PersonId person, PersonId confirmer) {
        EnrolmentId enrolment = walk(person);
        CommitmentId id = as(person, wish(person, enrolment, confirmer, Company.fresh("form")));
        as(person, new FinishPathway(enrolment, now()));
        EmbeddedApp.eventually(
                "check-ins are planned", () -> !view(person, id).checkIns().isEmpty());
        return id;
    }

    public CommitmentId commitAccepted(PersonId person, PersonId confirmer) {
        CommitmentId id = commit(person, confirmer);
        as(confirmer, new AcceptConfirming(id, confirmer, now()));
        return id;
    }

    public CommitmentView view(PersonId person, CommitmentId id) {
        return app.ask(Actor.person(person, Set.of()), new FindCommitment(id));
    }

    public CheckInView checkIn(PersonId person, CommitmentId id, int day) {
        return view(person, id).checkIn(day).orElseThrow();
    }

    /** Moves the clock to an instant that lies ahead. */
    public void goTo(Instant instant) {
        app.clock().forward(Duration.between(now(), instant));
    }

    public AnswerCheckIn answer(CommitmentId id, int day, CheckInAnswer answer) {
        return new AnswerCheckIn(id, day, answer, null, null, null, now());
    }

    public <R extends @Nullable Object> R as(PersonId person, Command<R> command) {
        return app.send(Actor.person(person, Set.of()), command);
    }

    public Instant now() {
        return app.bean(Clock.class).instant();
    }

    /** How many events of this kind a commitment has. */
    public long events(CommitmentId id, Class<?> kind) {
        return app.events(id.value()).stream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .count();
    }
}
