package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.time.Instant;
import java.util.Objects;

/** What somebody should know about how they stand with a pathway, if there is anything. */
final class PathwayNotices {

    private PathwayNotices() {}

    static Component of(PathwayPage page, Viewer viewer) {
        EnrolmentView enrolment = page.enrolment();
        if (enrolment == null) {
            return nothing();
        }
        String ended = viewer.day(Objects.requireNonNullElse(enrolment.endedAt(), Instant.EPOCH));
        return switch (enrolment.status()) {
            case COMPLETED ->
                notice(Icons.FLAG, "ok", Words.text("pathway.completed", ended), "pathway.completed.more");
            case WITHDRAWN -> {
                var left = notice(Icons.LEAVE, "", Words.text("pathway.left", ended), "pathway.left.more");
                left.add(HistoryParts.link(Paths.history(enrolment.id()), enrolment.title()));
                yield left;
            }
            case ACTIVE -> enrolment.isWaitingForCommitment() ? waiting(enrolment) : newer(enrolment);
        };
    }

    private static Component newer(EnrolmentView enrolment) {
        return enrolment.newestVersion() > enrolment.version()
                ? notice(Icons.INFO, "", Words.text("pathway.newer", enrolment.newestVersion()), "pathway.newer.more")
                : nothing();
    }

    private static Component waiting(EnrolmentView enrolment) {
        String what = Words.text("pathway.waiting", enrolment.progress().needed());
        return notice(Icons.FLAG, "wait", what, "pathway.waiting.more");
    }

    private static Div notice(Icons icon, String kind, String what, String moreKey) {
        return El.div(
                ("notice " + kind).strip(),
                El.icon(icon),
                El.p("", El.b(what), El.text(" "), El.span("s", Words.text(moreKey))));
    }

    private static Component nothing() {
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
