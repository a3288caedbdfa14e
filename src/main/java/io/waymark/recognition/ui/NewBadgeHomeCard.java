package io.waymark.recognition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.signals.Signal;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeWall;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.recognition.api.ReachableBadge;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The badge of the last weeks with its reason; failing that, quietly, how far the nearest one is. */
@Component
class NewBadgeHomeCard implements HomeCard {

    private static final int BLAZE_PX = 64;
    private static final Duration NEW = Duration.ofDays(30);

    private final Gateways gateways;

    NewBadgeHomeCard(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public com.vaadin.flow.component.Component create(Viewer viewer) {
        Div place = new Div();
        place.addClassName("live");
        Signal<BadgeWall> wall = Live.of(place, gateways, new FindBadgeWall(viewer.person()));
        Signal.effect(place, () -> {
            BadgeWall now = wall.get();
            place.removeAll();
            card(now, new Teller(gateways, viewer)).ifPresent(place::add);
        });
        return place;
    }

    private static Optional<com.vaadin.flow.component.Component> card(BadgeWall wall, Teller teller) {
        Instant since = teller.viewer().now().minus(NEW);
        Optional<EarnedBadge> newest = wall.earned().stream()
                .filter(badge -> badge.at().isAfter(since))
                .findFirst();
        return newest.map(badge -> card(badge, wall.earned().size(), teller))
                .or(() -> wall.withinReach().stream()
                        .filter(badge -> badge.enrolled() && badge.done() > 0)
                        .findFirst()
                        .map(badge -> card(badge, wall.earned().size(), teller)));
    }

    private static com.vaadin.flow.component.Component card(EarnedBadge badge, int all, Teller teller) {
        return El.section(
                "card",
                El.h2("s", Blazes.text("home.badge")),
                El.div(
                        "award",
                        Blazes.earned(badge, BLAZE_PX),
                        El.div(
                                "stack s1",
                                title(badge.badge(), badge.face()),
                                El.p("s dim", new Reasons(badge, teller).completion()))),
                all(all));
    }

    private static com.vaadin.flow.component.Component card(ReachableBadge badge, int all, Teller teller) {
        com.vaadin.flow.component.Component card = El.section(
                "card",
                El.h2("s", Blazes.text("home.badge.near")),
                El.div(
                        "award",
                        Blazes.outline(badge, BLAZE_PX),
                        El.div(
                                "stack s1",
                                title(badge.badge(), badge.face()),
                                El.p("s dim", badge.face().description()))),
                Reach.of(badge, teller));
        if (all > 0) {
            card.getElement().appendChild(all(all).getElement());
        }
        return card;
    }

    private static com.vaadin.flow.component.Component title(BadgeId badge, BadgeFace face) {
        H3 title = El.h3("", "");
        title.add(El.a(Blazes.path(badge), "card-link", face.title()));
        return title;
    }

    private static com.vaadin.flow.component.Component all(int all) {
        return El.a(BadgeWallView.PATH, "link", Blazes.text("home.badges.all", all));
    }
}
