package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import io.waymark.recognition.api.ReachableBadge;
import java.util.List;

/** An empty wall: how far the first badge is, and the way to it. */
final class NoBadgeYet {

    private static final int BLAZE_PX = 64;

    private NoBadgeYet() {}

    /** What to show for somebody who holds none, given what is within reach, the nearest first. */
    static Component of(List<ReachableBadge> withinReach) {
        return withinReach.stream()
                .filter(badge -> badge.enrolled() && badge.isBySteps())
                .findFirst()
                .map(NoBadgeYet::nearest)
                .orElseGet(NoBadgeYet::start);
    }

    private static Component nearest(ReachableBadge badge) {
        return El.div(
                "card empty topo",
                Blazes.outline(badge, BLAZE_PX),
                El.h3("", Blazes.text("badges.none.near", badge.needed() - badge.done())),
                El.p("s dim", Blazes.text("badges.none.near.why", badge.face().title(), badge.pathwayTitle())),
                El.a("pathways/" + badge.pathway().value(), "btn", Blazes.text("badges.none.near.action")));
    }

    private static Component start() {
        return El.div(
                "card empty topo",
                El.svg(TrailSignDrawing.ahead()),
                El.h3("", Blazes.text("badges.none.title")),
                El.p("s dim", Blazes.text("badges.none.why")),
                El.a("pathways", "btn", Blazes.text("badges.none.action")));
    }
}
