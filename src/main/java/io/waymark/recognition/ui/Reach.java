package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.platform.ui.El;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.ReachableBadge;

/** How far somebody is from a badge: a bar, and the same in words. */
final class Reach {

    private static final int HOUR = 60;

    private Reach() {}

    static Component of(ReachableBadge badge, Teller teller) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(badge.share());
        String steps = Blazes.text(badge.isBySteps() ? "badge.steps" : "badge.check-ins", badge.done(), badge.needed());
        bar.getElement().setAttribute("aria-label", badge.face().title() + ": " + steps);
        return El.div(
                "stack s2", bar, El.div("stack s1", El.p("s num", El.b(steps)), El.p("s dim", left(badge, teller))));
    }

    private static String left(ReachableBadge badge, Teller teller) {
        if (!badge.enrolled()) {
            return Blazes.text("badge.not-enrolled", badge.pathwayTitle());
        }
        return badge.rule() instanceof BadgeRule.CommitmentKept kept
                ? next(badge, kept.day(), teller)
                : Blazes.text("badge.left", minutes(badge.minutesLeft()));
    }

    /** Who does what next for the commitment to be kept. */
    private static String next(ReachableBadge badge, int day, Teller teller) {
        ReachableBadge.Practice practice = badge.practice();
        if (practice == null) {
            return Blazes.text("badge.practice.none", badge.pathwayTitle());
        }
        if (practice.confirmer() != null) {
            return Blazes.text("badge.practice.confirmer", day, teller.name(practice.confirmer()));
        }
        if (practice.due() == null) {
            return Blazes.text("badge.practice.unplanned");
        }
        return practice.due().isAfter(teller.viewer().today())
                ? Blazes.text("badge.practice.ahead", day, teller.viewer().day(practice.due()))
                : Blazes.text("badge.practice.asked", day);
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
