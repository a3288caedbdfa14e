package io.waymark.bench.due;

import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Wording;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.pathways.api.StepId;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.TeamId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.support.SamplePathway;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** The load driver: people who walk a short pathway, commit to something at its end and finish it, all by the program's own commands. */
final class Commitments {

    private static final Actor SYSTEM = Actor.system("bench");
    private static final PathwayId PATHWAY = new PathwayId("due");
    private static final TeamId TEAM = new TeamId("t-due");
    private static final Wording WORDING =
            new Wording("Ask before I tell", "somebody brings me their problem", "ask for their first idea");
    private static final int HANDS = 4;
    private static final int BASELINE = 4;
    private static final Duration CALM_WITHIN = Duration.ofMinutes(60);

    private final Gateways gateways;
    private final ReadModels readModels;
    private final Acting acting;
    private final KeyVault keys;
    private final Clock clock;

    Commitments(ApplicationContext node, Clock clock) {
        gateways = node.getBean(Gateways.class);
        readModels = node.getBean(ReadModels.class);
        acting = node.getBean(Acting.class);
        keys = node.getBean(KeyVault.class);
        this.clock = clock;
    }

    static PersonId person(int number) {
        return new PersonId("p-due-%05d".formatted(number));
    }

    static CommitmentId commitment(int number) {
        return CommitmentId.of(person(number), 1);
    }

    void make(int count) {
        keys.make(IntStream.range(0, count).mapToObj(Commitments::person).toList());
        as(SYSTEM, new FormTeam(TEAM, "Field support", clock.instant()));
        as(SYSTEM, new DraftPathway(PATHWAY, SamplePathway.endingInCommitment(PATHWAY, "Ask first"), clock.instant()));
        as(SYSTEM, new PublishPathway(PATHWAY, 1, clock.instant()));
        each("joined", count, this::join);
        each("walked", count, this::walk);
        each("committed", count, who -> by(who, commitment(who, count)));
        each("finished", count, who -> by(who, new FinishPathway(enrolment(who).enrolment(), clock.instant())));
        each("accepted", count, who -> {
            PersonId confirmer = person((who + 1) % count);
            as(Actor.person(confirmer, Set.of()), new AcceptConfirming(commitment(who), confirmer, clock.instant()));
        });
    }

    private void join(int who) {
        PersonId person = person(who);
        as(
                SYSTEM,
                new JoinPerson(
                        person,
                        "Person " + who,
                        person.value() + "@example.com",
                        "Team lead",
                        TEAM,
                        "en-GB",
                        ZoneOffset.UTC,
                        clock.instant()));
    }

    private void walk(int who) {
        by(who, enrolment(who));
        by(who, new CompleteStep(enrolment(who).enrolment(), new StepId("look"), new Answer.Seen(), clock.instant()));
    }

    private EnrolInPathway enrolment(int who) {
        return EnrolInPathway.of(PATHWAY, person(who), clock.instant());
    }

    private MakeCommitment commitment(int who, int count) {
        return new MakeCommitment(
                person(who),
                "form-" + who,
                enrolment(who).enrolment(),
                WORDING,
                "tries-out",
                BASELINE,
                person((who + 1) % count),
                clock.instant());
    }

    /** Several at once; until what they led to can be read, and policies have had their say. */
    private void each(String what, int count, IntConsumer deed) {
        long begun = System.nanoTime();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            IntFunction<Future<?>> task = who -> hands.submit(() -> deed.accept(who));
            List<Future<?>> all = IntStream.range(0, count).mapToObj(task).toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double sent = (System.nanoTime() - begun) / 1e9;
        if (!readModels.awaitCalm(CALM_WITHIN)) {
            throw new IllegalStateException("It does not come to rest");
        }
        System.err.printf("%d %s in %.1f s, calm after %.1f s%n", count, what, sent, (System.nanoTime() - begun) / 1e9);
    }

    private void by(int who, Command<?> command) {
        as(Actor.person(person(who), Set.of()), command);
    }

    private void as(Actor actor, Command<?> command) {
        acting.as(actor, "bench", () -> gateways.sendOnly(command));
    }
}
