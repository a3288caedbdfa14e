package io.waymark.recognition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.BadgeWall;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadgeWall;
import org.springframework.stereotype.Component;

/** The newest badge, with its reason. */
@Component
class NewBadgeHomeCard implements HomeCard {

    private static final int BLAZE_PX = 64;

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
            if (!now.earned().isEmpty()) {
                place.add(card(now.earned().getFirst(), now.earned().size(), viewer));
            }
        });
        return place;
    }

    private static com.vaadin.flow.component.Component card(EarnedBadge badge, int all, Viewer viewer) {
        return El.section(
                "card",
                El.h2("s", Blazes.text("home.badge")),
                El.div(
                        "award",
                        Blazes.earned(badge, BLAZE_PX),
                        El.div(
                                "stack s1",
                                El.h3("", badge.face().title()),
                                El.p("s dim", Blazes.reasons(badge, viewer).getLast()))),
                El.a(BadgeWallView.PATH, "link s", Blazes.text("home.badges.all", all)));
    }
}
