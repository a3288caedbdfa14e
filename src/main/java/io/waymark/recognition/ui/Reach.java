package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.platform.ui.El;
import io.waymark.recognition.api.ReachableBadge;

/** How far somebody is from a badge: a bar, and the same in words. */
final class Reach {

    private static final int HOUR = 60;

    private Reach() {}

    static Component of(ReachableBadge badge) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(badge.share());
        String steps = Blazes.text("badge.steps", badge.done(), badge.needed());
        bar.getElement().setAttribute("aria-label", badge.face().title() + ": " + steps);
        return El.div("stack s2", bar, El.div("stack s1", El.p("s num", El.b(steps)), El.p("s dim", left(badge))));
    }

    private static String left(ReachableBadge badge) {
        return badge.enrolled()
                ? Blazes.text("badge.left", minutes(badge.minutesLeft()))
                : Blazes.text("badge.not-enrolled", badge.pathwayTitle());
    }

    private static String minutes(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return Blazes.text("time.minutes", rest);
        }
        return rest == 0 ? Blazes.text("time.hours", hours) : Blazes.text("time.hours.minutes", hours, rest);
    }
}
