package io.waymark.pathways.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way through one version of a pathway: its stages, gates and required steps, without their content. Enrolments keep theirs
 * for good, so that a new version changes nothing for somebody on the way.
 *
 * @param commitment null if it asks for none
 */
public record Route(List<Leg> stages, @Nullable CommitmentAsked commitment) {

    public Route(List<Leg> stages) {
        this(stages, null);
    }

    /** One stage of the way. */
    public record Leg(StageId id, String title, @Nullable Gate gate, List<Stop> steps) {

        /** Whether all its required steps are done. */
        public boolean isComplete(Collection<StepId> done) {
            return remaining(done) == 0;
        }

        /** How many of its required steps are not done yet. */
        public int remaining(Collection<StepId> done) {
            return (int) required().filter(id -> !done.contains(id)).count();
        }

        Stream<StepId> required() {
            return steps.stream().filter(Stop::required).map(Stop::id);
        }
    }

    /** One step of the way, and what completes it. */
    public record Stop(StepId id, String title, int minutes, boolean required, AnswerRule rule) {}

    public static Route of(PathwayContent content) {
        return new Route(
                content.stages().stream()
                        .map(stage -> new Leg(
                                stage.id(),
                                stage.title(),
                                stage.gate(),
                                stage.steps().stream()
                                        .map(step -> new Stop(
                                                step.id(),
                                                step.title(),
                                                step.minutes(),
                                                step.required(),
                                                AnswerRule.of(step.task())))
                                        .toList()))
                        .toList(),
                content.commitment());
    }

    public Optional<Leg> stage(StageId id) {
        return stages.stream().filter(leg -> leg.id().equals(id)).findFirst();
    }

    public Optional<Leg> stageOf(StepId step) {
        return stages.stream()
                .filter(leg -> leg.steps().stream().anyMatch(stop -> stop.id().equals(step)))
                .findFirst();
    }

    public Optional<Stop> stop(StepId step) {
        return stops().filter(stop -> stop.id().equals(step)).findFirst();
    }

    public Stream<Stop> stops() {
        return stages.stream().flatMap(leg -> leg.steps().stream());
    }

    /** Whether the gate before a stage is open. */
    public boolean isOpen(Leg leg, Collection<StepId> done) {
        return leg.gate() == null || isOpen(leg.gate(), done);
    }

    /** How many more stages the gate needs: 0 when it is open. */
    public int missing(Gate gate, Collection<StepId> done) {
        long complete = legs(gate).filter(leg -> leg.isComplete(done)).count();
        return (int) Math.max(0, gate.needed() - complete);
    }

    /** How far somebody has come who has done these steps. */
    public Progress progress(Collection<StepId> done) {
        Set<Leg> needed = needed(done);
        List<StepId> required = needed.stream().flatMap(Leg::required).toList();
        int reached = (int) required.stream().filter(done::contains).count();
        int extra = (int) stops().map(Stop::id)
                .filter(id -> !required.contains(id) && !done.contains(id))
                .count();
        int minutes = stops().filter(stop -> required.contains(stop.id()) && !done.contains(stop.id()))
                .mapToInt(Stop::minutes)
                .sum();
        return new Progress(reached, required.size(), extra, minutes);
    }

    /**
     * The stages this person needs: every one but those that only stand to choice before a gate that needs fewer than it names. Of
     * these, as many as the gate needs, first those that are complete, then those with the least left to do.
     */
    public Set<Leg> needed(Collection<StepId> done) {
        Set<Leg> needed = new LinkedHashSet<>(stages);
        choices().flatMap(this::legs).forEach(needed::remove);
        stages.stream()
                .flatMap(leg -> Stream.ofNullable(leg.gate()))
                .filter(gate -> gate.needed() == gate.stages().size())
                .flatMap(this::legs)
                .forEach(needed::add);
        Comparator<Leg> cheapestFirst = Comparator.<Leg>comparingInt(leg -> needed.contains(leg) ? 0 : 1)
                .thenComparingInt(leg -> leg.remaining(done))
                .thenComparingInt(stages::indexOf);
        choices()
                .toList()
                .forEach(gate -> needed.addAll(
                        legs(gate).sorted(cheapestFirst).limit(gate.needed()).toList()));
        return needed;
    }

    private Stream<Gate> choices() {
        return stages.stream()
                .flatMap(leg -> Stream.ofNullable(leg.gate()))
                .filter(gate -> gate.needed() < gate.stages().size())
                .distinct();
    }

    private boolean isOpen(Gate gate, Collection<StepId> done) {
        return missing(gate, done) == 0;
    }

    private Stream<Leg> legs(Gate gate) {
        return gate.stages().stream().flatMap(id -> stage(id).stream());
    }
}
