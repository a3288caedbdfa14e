package io.waymark.support;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Wording;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody's commitment, come about by commands like any other: the steps of a sample pathway done, the commitment made, it finished. */
public final class Promise {

    private static final List<String> STEPS = List.of("look", "think", "film", "act", "check");

    private final EmbeddedApp app;
    private final PersonId person;
    private final PathwayId pathway;
    private final EnrolmentId enrolment;

    private Promise(EmbeddedApp app, PersonId person, PathwayId pathway, EnrolmentId enrolment) {
        this.app = app;
        this.person = person;
        this.pathway = pathway;
        this.enrolment = enrolment;
    }

    /** All steps of a pathway done that ends with a commitment; none is made yet. */
    public static Promise almost(EmbeddedApp app, PersonId person, String title) {
        Company company = new Company(app);
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.committing(pathway, title));
        Promise promise = new Promise(app, person, pathway, company.enrol(person, pathway));
        STEPS.forEach(promise::complete);
        return promise;
    }

    /** The commitment made too, and the pathway finished. */
    public CommitmentId made(PersonId confirmer) {
        CommitmentId made = app.send(
                Actor.person(person, Set.of()),
                new MakeCommitment(
                        person,
                        "form",
                        enrolment,
                        new Wording("Ask before I tell", "somebody brings me a problem", "ask for their first idea"),
                        "tries-out",
                        3,
                        confirmer,
                        now()));
        app.send(Actor.person(person, Set.of()), new FinishPathway(enrolment, now()));
        EmbeddedApp.eventually(
                "its check-ins are set", () -> !view(made).checkIns().isEmpty());
        return made;
    }

    public CommitmentView view(CommitmentId id) {
        return app.ask(Actor.person(person, Set.of()), new FindCommitment(id));
    }

    public Commitments all() {
        return app.ask(Actor.person(person, Set.of()), new FindCommitments(person));
    }

    public PathwayId pathway() {
        return pathway;
    }

    public EnrolmentId enrolment() {
        return enrolment;
    }

    private void complete(String step) {
        Answer answer = switch (step) {
            case "look", "film" -> new Answer.Seen();
            case "think" -> new Answer.Reflection("A thought.");
            case "act" -> new Answer.Evidence(EvidenceKind.TEXT, "What I did.", null);
            default -> new Answer.Choices(1, Map.of("q1", Set.of("a")));
        };
        app.send(Actor.person(person, Set.of()), new CompleteStep(enrolment, new StepId(step), answer, now()));
    }

    private Instant now() {
        return app.clock().instant();
    }
}
