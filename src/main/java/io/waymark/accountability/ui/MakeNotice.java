package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Progress;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;

/** Where one stands on the way to the end of a pathway. */
final class MakeNotice {

    private MakeNotice() {}

    static Component of(EnrolmentView enrolment) {
        Progress progress = enrolment.progress();
        if (enrolment.status() == EnrolmentStatus.COMPLETED) {
            return notice("go", Words.text("commitment.notice.completed"), "");
        }
        return progress.isComplete()
                ? notice(
                        "wait",
                        Words.text("commitment.notice.last", progress.needed()),
                        Words.text("commitment.notice.last.more"))
                : notice("go", Words.text("commitment.notice.early", progress.needed() - progress.done()), "");
    }

    private static Component notice(String kind, String what, String more) {
        Div notice = El.div(
                "notice " + kind,
                El.icon(Icons.FLAG),
                more.isEmpty() ? El.p("", what) : El.p("", El.b(what), El.text(" "), El.span("", more)));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
