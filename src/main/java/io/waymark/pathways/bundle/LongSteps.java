package io.waymark.pathways.bundle;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepKind;
import io.waymark.shared.Problem;
import java.util.List;

/** Advises to keep steps short. What is done at work takes the time it takes. */
final class LongSteps {

    private static final int LONG = 20;

    private LongSteps() {}

    static void advise(PathwayContent content, Findings findings) {
        for (int s = 0; s < content.stages().size(); s++) {
            List<Step> steps = content.stages().get(s).steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.minutes() > LONG && step.task().kind() != StepKind.DO) {
                    findings.advise(Problem.of("step-over-20-minutes", step.title(), step.minutes())
                            .at(FieldPath.field(StepTexts.step(s, i), "minutes")));
                }
            }
        }
    }
}
