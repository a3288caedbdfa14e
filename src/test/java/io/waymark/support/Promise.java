package io.waymark.support;

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
            case "look" -> new Answer.Read();
            case "think" -> new Answer.Reflection("A thought.");
            case "film" -> new Answer.Watched();
            case "act" -> new Answer.TextEvidence("What I did.");
            default -> new Answer.Choices(Map.of("q1", Set.of("a")));
        };
        app.send(Actor.person(person, Set.of()), new CompleteStep(enrolment, new StepId(step), answer, now()));
    }

    private Instant now() {
        return app.clock().instant();
    }
}
