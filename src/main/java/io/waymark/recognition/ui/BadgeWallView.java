package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeWall;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.recognition.api.ReachableBadge;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one holds and why, and how far the rest is. */
@Route(value = BadgeWallView.PATH, layout = MainLayout.class)
@PermitAll
class BadgeWallView extends Page implements BeforeEnterObserver {

    static final String PATH = "badges";
    private static final long serialVersionUID = 1L;
    private static final int FEW = 12;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private transient @Nullable Set<AwardId> seen;
    private boolean allInReach;

    BadgeWallView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("badges.title"));
        seen = null;
        allInReach = false;
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
            El.section("stack", El.h2("", getTranslation("badges.earned")), earned(wall)),
            reach(wall.withinReach()),
            BadgeCards.key()
        };
    }

    private Component earned(BadgeWall wall) {
        if (wall.earned().isEmpty()) {
            return NoBadgeYet.of(wall.withinReach());
        }
        Set<AwardId> before = seen;
        seen = new HashSet<>();
        wall.earned().forEach(badge -> seen.add(badge.award()));
        return El.ul(
                "states fit",
                wall.earned().stream().map(badge -> card(badge, before)).toArray(Component[]::new));
    }

    /** A badge that arrives while its owner is looking is shown arriving, once. */
    private ListItem card(EarnedBadge badge, @Nullable Set<AwardId> before) {
        ListItem card = BadgeCards.earned(badge, new Teller(gateways, viewer));
        if (before != null && !before.contains(badge.award())) {
            card.addClassName("arrive");
        }
        return card;
    }

    private Component reach(List<ReachableBadge> badges) {
        if (badges.isEmpty()) {
            return El.div("live");
        }
        var heading = El.h2("", getTranslation("badges.reach"));
        heading.setId("within-reach");
        UnorderedList list = El.ul("states");
        Teller teller = new Teller(gateways, viewer);
        int shown = allInReach ? badges.size() : Math.min(FEW, badges.size());
        badges.stream()
                .limit(shown)
                .map(badge -> BadgeCards.reach(badge, teller))
                .forEach(list::add);
        Section section = El.with(
                new Section(El.div("row between", heading, El.p("s dim", getTranslation("badges.reach.order"))), list),
                "stack");
        section.getElement().setAttribute("aria-labelledby", "within-reach");
        if (shown < badges.size()) {
            Button more = new Button(getTranslation("badges.reach.more", badges.size()));
            more.addClickListener(click -> {
                allInReach = true;
                badges.stream()
                        .skip(shown)
                        .map(badge -> BadgeCards.reach(badge, teller))
                        .forEach(list::add);
                section.remove(more);
                list.getElement().executeJs("this.children[$0]?.querySelector('a').focus()", shown);
            });
            section.add(more);
        }
        return section;
    }
}
