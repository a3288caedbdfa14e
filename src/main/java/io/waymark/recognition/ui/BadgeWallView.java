package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.BlazeDrawing;
import io.waymark.platform.ui.drawing.BlazeFamily;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import io.waymark.recognition.api.BadgeWall;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.recognition.api.ReachableBadge;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What one holds and why, and how far the rest is. */
@Route(value = BadgeWallView.PATH, layout = MainLayout.class)
@PermitAll
class BadgeWallView extends Page implements BeforeEnterObserver {

    static final String PATH = "badges";
    private static final long serialVersionUID = 1L;
    private static final int EARNED_PX = 76;
    private static final int REACH_PX = 60;
    private static final int KEY_PX = 28;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    BadgeWallView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("badges.title"));
        Div place = anew();
        place.add(following(
                Live.of(place, gateways, new FindBadgeWall(viewer.person())),
                wall -> wall.place().add(parts(wall.value()))));
    }

    private Component[] parts(BadgeWall wall) {
        return new Component[] {
            El.div(
                    "head",
                    El.div(
                            "",
                            El.h1(getTranslation("badges.title")),
                            El.p(
                                    "dim",
                                    getTranslation("badges.lead", wall.earned().size())))),
            El.section("stack", El.h2("", getTranslation("badges.earned")), earned(wall.earned())),
            El.section(
                    "stack",
                    El.h2("", getTranslation("badges.reach")),
                    El.p("s dim", getTranslation("badges.reach.order")),
                    El.ul("states", wall.withinReach().stream().map(this::reach).toArray(Component[]::new))),
            El.section(
                    "card well",
                    El.h2("s", getTranslation("badges.key")),
                    El.div(
                            "award",
                            El.svg(BlazeDrawing.shape(BlazeFamily.PATHWAY, KEY_PX)),
                            El.p("s", getTranslation("badges.key.pathway"))),
                    El.p("s dim", getTranslation("badges.key.tiers")))
        };
    }

    private Component earned(List<EarnedBadge> earned) {
        if (earned.isEmpty()) {
            return El.div(
                    "card empty topo",
                    El.svg(TrailSignDrawing.ahead()),
                    El.h3("", getTranslation("badges.none.title")),
                    El.p("s dim", getTranslation("badges.none.why")),
                    El.a("pathways", "btn", getTranslation("badges.none.action")));
        }
        return El.ul("states fit", earned.stream().map(this::card).toArray(Component[]::new));
    }

    private ListItem card(EarnedBadge badge) {
        return El.li(
                "card",
                El.div(
                        "award",
                        Blazes.earned(badge, EARNED_PX),
                        El.div(
                                "stack s1",
                                link(badge.face().title(), Blazes.path(badge.badge())),
                                El.p("s dim", getTranslation("badges.family.pathway")),
                                El.p("s", viewer.day(badge.at())))),
                El.div(
                        "stack s1",
                        El.p("label", getTranslation("badges.why")),
                        El.ul(
                                "why",
                                Blazes.reasons(badge, viewer).stream()
                                        .map(reason -> El.li("", El.text(reason)))
                                        .toArray(Component[]::new))),
                El.p(
                        "",
                        El.a(
                                Blazes.path(badge.badge()),
                                "link s",
                                El.text(getTranslation("badges.events")),
                                El.hidden(", " + badge.face().title()))));
    }

    private ListItem reach(ReachableBadge badge) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(badge.share());
        String words = getTranslation("badge.steps", badge.done(), badge.needed());
        bar.getElement().setAttribute("aria-label", badge.face().title() + ": " + words);
        return El.li(
                "card",
                El.div(
                        "award",
                        Blazes.outline(badge, REACH_PX),
                        El.div(
                                "stack s1",
                                link(badge.face().title(), Blazes.path(badge.badge())),
                                El.p("s dim", badge.face().description()))),
                El.div(
                        "stack s1",
                        bar,
                        El.p("s num", El.b(words)),
                        El.p(
                                "s dim",
                                badge.enrolled()
                                        ? getTranslation("badge.minutes", badge.minutesLeft())
                                        : getTranslation("badge.not-enrolled", badge.pathwayTitle()))));
    }

    private static Component link(String title, String path) {
        var heading = El.h3("", "");
        heading.add(El.a(path, "card-link", title));
        return heading;
    }
}
