package io.waymark.pathways.ui;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.KeepStepDraft;
import io.waymark.pathways.api.StepPage;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the forms of a step share.
 *
 * @param saved told each time what was typed has been kept
 */
record StepContext(
        StepPage page, Gateways gateways, Viewer viewer, Refusals refusals, Consumer<java.time.Instant> saved) {

    EnrolmentId enrolment() {
        return page.enrolment().id();
    }

    /** What was typed into a field before, or empty. */
    String typed(String field) {
        return Optional.ofNullable(page.draft())
                .map(draft -> draft.fields().get(field))
                .orElse("");
    }

    /** Keeps what is typed; needs no read model, so it waits for none. */
    void keep(Map<String, String> fields) {
        java.time.Instant now = viewer.now();
        refusals.guard(() -> {
            gateways.sendOnly(
                    new KeepStepDraft(enrolment(), viewer.person(), page.step().id(), fields, now));
            saved.accept(now);
        });
    }
}
