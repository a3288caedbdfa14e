package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.FollowUps;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.time.LocalDate;

/** What was logged after one-to-ones, the newest first: the same for the report and their manager. */
final class FollowUpList {

    private static final int SHOWN = 20;

    private FollowUpList() {}

    static Component of(FollowUps followUps, Viewer viewer) {
        return followUps.all().isEmpty()
                ? El.p("s dim", Words.text("follow-ups.none"))
                : El.ul(
                        "list",
                        followUps.all().stream()
                                .limit(SHOWN)
                                .map(one -> item(one, viewer))
                                .toArray(Component[]::new));
    }

    private static Component item(FollowUpView followUp, Viewer viewer) {
        String observed = followUp.obstacle() == null
                ? Words.of("observed", followUp.observed())
                : Words.text("commitment.blocked", Words.of("obstacle", followUp.obstacle()));
        var item = El.li(
                "stack s1",
                El.p(
                        "s",
                        Words.text(
                                "follow-ups.line",
                                viewer.shortDay(LocalDate.ofInstant(followUp.at(), viewer.zone())),
                                observed)));
        if (followUp.note() != null && !followUp.note().isEmpty()) {
            item.add(El.p("s dim", followUp.note()));
        }
        if (followUp.next() != null) {
            item.add(El.p("xs dim", Words.text("follow-ups.next", viewer.shortDay(followUp.next()))));
        }
        return item;
    }
}
