package io.waymark.pathways.domain;

import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.CommitmentAsked;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.Task;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must hold between the parts of a pathway before it may be drafted or published; the bounds of single fields are the
 * schema's. Codes: {@code id-twice}, {@code stage-unknown}, {@code gate-needs-itself}, {@code gate-count}, {@code stages-cycle},
 * {@code stage-without-required-step}, {@code question-without-right-answer}, {@code question-one-answer}, {@code pass-mark},
 * {@code check-in-days}, {@code check-in-not-asked}, {@code glyph-of-day}.
 */
final class PathwayCheck {

    /** A sign that names a day, such as {@code day-30}. */
    private static final String DAY_GLYPH = "day-";

    private final PathwayContent content;
    private final List<Problem> problems = new ArrayList<>();

    private PathwayCheck(PathwayContent content) {
        this.content = content;
    }

    /** Throws a rejection that names every problem, if there is one. */
    static void require(PathwayContent content) {
        List<Problem> problems = new PathwayCheck(content).run();
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, problems);
        }
    }

    private List<Problem> run() {
        Set<String> stageIds = new HashSet<>();
        Set<String> stepIds = new HashSet<>();
        for (int s = 0; s < content.stages().size(); s++) {
            Stage stage = content.stages().get(s);
            String at = "stages[" + s + "]";
            unique(stageIds, stage.id().value(), at + ".id");
            gate(stage, at + ".gate");
            for (int i = 0; i < stage.steps().size(); i++) {
                Step step = stage.steps().get(i);
                unique(stepIds, step.id().value(), at + ".steps[" + i + "].id");
                if (step.task() instanceof Task.Quiz quiz) {
                    quiz(quiz, at + ".steps[" + i + "]");
                }
            }
            if (stage.steps().stream().noneMatch(Step::required)) {
                problems.add(
                        Problem.of("stage-without-required-step", stage.title()).at(at + ".steps"));
            }
        }
        badges();
        commitment();
        List<Stage> cycle = StageCycle.find(content.stages());
        if (!cycle.isEmpty()) {
            String names = cycle.stream().map(Stage::title).collect(Collectors.joining(" → "));
            int first = content.stages().indexOf(cycle.getFirst());
            problems.add(Problem.of("stages-cycle", names).at("stages[" + first + "].gate"));
        }
        return problems;
    }

    private void gate(Stage stage, String at) {
        Gate gate = stage.gate();
        if (gate == null) {
            return;
        }
        for (StageId other : gate.stages()) {
            if (other.equals(stage.id())) {
                problems.add(Problem.of("gate-needs-itself", stage.title()).at(at));
            } else if (content.stages().stream().noneMatch(known -> known.id().equals(other))) {
                problems.add(Problem.of("stage-unknown", other.value()).at(at));
            }
        }
        if (new HashSet<>(gate.stages()).size() != gate.stages().size()) {
            problems.add(Problem.of("id-twice", stage.title()).at(at));
        }
        if (gate.needed() < 1 || gate.needed() > gate.stages().size()) {
            problems.add(Problem.of("gate-count", gate.needed(), gate.stages().size())
                    .at(at));
        }
    }

    private void quiz(Task.Quiz quiz, String at) {
        Set<String> ids = new HashSet<>();
        for (int q = 0; q < quiz.questions().size(); q++) {
            Question question = quiz.questions().get(q);
            String here = at + ".questions[" + q + "]";
            unique(ids, question.id(), here + ".id");
            Set<String> options = new HashSet<>();
            for (int o = 0; o < question.options().size(); o++) {
                unique(options, question.options().get(o).id(), here + ".options[" + o + "].id");
            }
            int right = question.rightOptions().size();
            if (right == 0) {
                problems.add(Problem.of("question-without-right-answer", question.text())
                        .at(here + ".options"));
            } else if (!question.many() && right > 1) {
                problems.add(Problem.of("question-one-answer", question.text()).at(here + ".options"));
            }
        }
        if (quiz.passMark() < 1 || quiz.passMark() > quiz.questions().size()) {
            problems.add(Problem.of("pass-mark", quiz.questions().size()).at(at + ".passMark"));
        }
    }

    private void badges() {
        CommitmentAsked asked = content.commitment();
        Set<String> ids = new HashSet<>();
        for (int b = 0; b < content.badges().size(); b++) {
            BadgeOffer badge = content.badges().get(b);
            unique(ids, badge.id(), "badges[" + b + "].id");
            StageId stage = badge.stage();
            if (stage != null
                    && content.stages().stream().noneMatch(known -> known.id().equals(stage))) {
                problems.add(Problem.of("stage-unknown", stage.value()).at("badges[" + b + "].rule"));
            }
            Integer day = badge.keptAtDay();
            if (day != null && (asked == null || !asked.days().contains(day))) {
                problems.add(Problem.of("check-in-not-asked", day).at("badges[" + b + "].rule"));
            }
            if (badge.glyph().startsWith(DAY_GLYPH) && !badge.glyph().equals(DAY_GLYPH + day)) {
                problems.add(Problem.of("glyph-of-day", badge.glyph()).at("badges[" + b + "].glyph"));
            }
        }
    }

    private void commitment() {
        CommitmentAsked asked = content.commitment();
        if (asked == null) {
            return;
        }
        int before = 1 - CommitmentAsked.APART;
        for (int day : asked.days()) {
            if (day < before + CommitmentAsked.APART || day > CommitmentAsked.LATEST) {
                problems.add(Problem.of("check-in-days", CommitmentAsked.APART, CommitmentAsked.LATEST)
                        .at("commitment.days"));
                return;
            }
            before = day;
        }
    }

    private void unique(Set<String> seen, String id, String at) {
        if (!seen.add(id)) {
            problems.add(Problem.of("id-twice", id).at(at));
        }
    }
}
