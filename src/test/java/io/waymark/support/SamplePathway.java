package io.waymark.support;

import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.CommitmentAsked;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.Task;
import io.waymark.pathways.api.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A short pathway with one step of each kind: {@code look} (read) and {@code think} (reflect) in stage {@code first}; behind it, in
 * {@code second}, {@code film} (watch), {@code act} (do: text, link or file) and {@code check} (quiz: {@code q1} is {@code a}).
 * One badge for the whole of it.
 */
public final class SamplePathway {
    private SamplePathway() {}

    public static PathwayContent of(PathwayId id, String title) {
        return content(id, title, stages());
    }

    /** One step to read, and a commitment at the end with the usual check-ins; a badge for each of these days at which it is kept. */
    public static PathwayContent endingInCommitment(PathwayId id, String title, int... keptDays) {
        List<Stage> one = List.of(stage("first", null, List.of(step("look", new Task.Read("Here.")))));
        PathwayContent plain = content(id, title, one);
        List<BadgeOffer> badges = new ArrayList<>(plain.badges());
        for (int day : keptDays) {
            badges.add(new BadgeOffer("kept-" + day, "Kept to " + day, "Keep it to " + day, "check", 1, null, day));
        }
        return new PathwayContent(
                id,
                title,
                plain.summary(),
                plain.reason(),
                plain.track(),
                plain.behaviours(),
                one,
                badges,
                CommitmentAsked.BY_DEFAULT);
    }

    /** The next version: with one more step in its first stage, and without {@code film}. */
    public static PathwayContent changed(PathwayId id, String title) {
        List<Step> first = new ArrayList<>(stages().getFirst().steps());
        first.add(step("more", new Task.Read("New in this version.")));
        Stage second = stages().getLast();
        List<Step> rest = second.steps().stream()
                .filter(step -> !step.id().value().equals("film"))
                .toList();
        return content(id, title, List.of(stage("first", null, first), stage("second", second.gate(), rest)));
    }

    private static PathwayContent content(PathwayId id, String title, List<Stage> stages) {
        return new PathwayContent(
                id,
                title,
                "A short way with every kind of step.",
                "Because a test needs one.",
                Track.INDIVIDUAL_CONTRIBUTOR,
                List.of(new Behaviour("tries-out", "Tries things out")),
                stages,
                List.of(new BadgeOffer("done", "Tried it all", "Complete " + title + ".", "flag", 1, null, null)),
                null);
    }

    private static List<Stage> stages() {
        Question question = new Question(
                "q1",
                "Which one?",
                false,
                List.of(new Option("a", "This one", true, null), new Option("b", "That one", false, "Not that one.")));
        return List.of(
                stage(
                        "first",
                        null,
                        List.of(
                                step("look", new Task.Read("## Look\n\nHere.")),
                                step("think", new Task.Reflect("What do you think?", "Your thoughts", 600)))),
                stage(
                        "second",
                        new Gate.AllOf(List.of(new StageId("first"))),
                        List.of(
                                step("film", new Task.Watch("/content/film", "")),
                                step("act", new Task.Do("Do it.", "What you did", Set.of(EvidenceKind.values()))),
                                step("check", new Task.Quiz("", List.of(question), 1, null)))));
    }

    private static Stage stage(String id, @org.jspecify.annotations.Nullable Gate gate, List<Step> steps) {
        return new Stage(new StageId(id), "Stage " + id, null, null, gate, steps);
    }

    private static Step step(String id, Task task) {
        return new Step(new StepId(id), "Step " + id, 5, true, null, task);
    }
}
