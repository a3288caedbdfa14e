package io.waymark.pathways.bundle;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Step;
import io.waymark.shared.Problem;
import java.util.List;

/** Advises to keep steps short. */
final class LongSteps {

    private LongSteps() {}

    static void advise(PathwayContent content, Findings findings) {
        for (int s = 0; s < content.stages().size(); s++) {
            List<Step> steps = content.stages().get(s).steps();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.takesLong()) {
                    findings.advise(Problem.of("step-over-20-minutes", step.title(), step.minutes())
                            .at(FieldPath.field(StepTexts.step(s, i), "minutes")));
                }
            }
        }
    }
}
