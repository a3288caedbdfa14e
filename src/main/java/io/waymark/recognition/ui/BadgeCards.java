package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BlazeDrawing;
import io.waymark.platform.ui.drawing.BlazeFamily;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.ReachableBadge;
import java.util.Locale;

/** The cards of the badge wall. */
final class BadgeCards {

    private static final int EARNED_PX = 76;
    private static final int REACH_PX = 60;
    private static final int KEY_PX = 30;

    private BadgeCards() {}

    static ListItem earned(EarnedBadge badge, Teller teller) {
        return El.li(
                "card badge-card earned",
                El.div(
                        "award",
                        Blazes.earned(badge, EARNED_PX),
                        El.div(
                                "stack s1",
                                title(badge.badge(), badge.face().title()),
                                El.p("s dim", Blazes.text(family(Blazes.family(badge)))),
                                El.p("s", teller.viewer().day(badge.at())))),
                El.div("stack s1", El.p("label", Blazes.text("badges.why")), new Reasons(badge, teller).list()),
                // The title covers the card and leads to the same place, so this is for the eye alone.
                events());
    }

    static ListItem reach(ReachableBadge badge, Teller teller) {
        return El.li(
                "card badge-card",
                El.div(
                        "award",
                        Blazes.outline(badge, REACH_PX),
                        El.div(
                                "stack s1",
                                title(badge.badge(), badge.face().title()),
                                El.p("s dim", badge.face().description()))),
                Reach.of(badge, teller));
    }

    /** The shapes there are so far, and what a hill says. */
    static Component key() {
        return El.section(
                "card well",
                El.h2("s", Blazes.text("badges.key")),
                El.ul("states key", shape(BlazeFamily.PATHWAY), shape(BlazeFamily.PRACTICE)),
                El.p("s dim", Blazes.text("badges.key.tiers")));
    }

    private static ListItem shape(BlazeFamily family) {
        return El.li(
                "row tight keep s",
                El.svg(BlazeDrawing.shape(family, KEY_PX)),
                El.p(
                        "stack s1",
                        El.b(Blazes.text(family(family))),
                        El.span("dim", Blazes.text("badges.key." + family.name().toLowerCase(Locale.ROOT)))));
    }

    private static String family(BlazeFamily family) {
        return "badges.family." + family.name().toLowerCase(Locale.ROOT);
    }

    private static Component events() {
        var words = El.span("link look", Blazes.text("badges.events"));
        words.getElement().setAttribute("aria-hidden", "true");
        return words;
    }

    private static H3 title(BadgeId badge, String title) {
        H3 heading = El.h3("", "");
        heading.add(El.a(Blazes.path(badge), "card-link cover", title));
        return heading;
    }
}
