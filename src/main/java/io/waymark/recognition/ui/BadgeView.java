package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgePage;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadge;
import io.waymark.recognition.api.ReachableBadge;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Stream;

/** One badge: what it is for, and the very events that earned it. */
@Route(value = BadgeWallView.PATH + "/:badge", layout = MainLayout.class)
@PermitAll
class BadgeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int BLAZE_PX = 144;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    BadgeView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div place = anew();
        Signal<BadgePage> badge = Live.of(
                place,
                gateways,
                new FindBadge(
                        viewer.person(),
                        id(event.getRouteParameters().get("badge").orElse(""))));
        title(badge.peek().face().title());
        place.add(following(badge, shown -> shown.place().add(parts(shown.value()))));
    }

    private static BadgeId id(String text) {
        try {
            return new BadgeId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    private Component[] parts(BadgePage page) {
        EarnedBadge earned = page.earned();
        ReachableBadge reachable = page.reachable();
        Component blaze = earned != null
                ? Blazes.earned(earned, BLAZE_PX)
                : reachable == null ? El.span("") : Blazes.outline(reachable, BLAZE_PX);
        Div head = El.div(
                "head",
                El.div(
                        "",
                        El.nav(
                                "crumb",
                                getTranslation("shell.crumb"),
                                El.a(BadgeWallView.PATH, "", getTranslation("badges.title"))),
                        El.h1(page.face().title()),
                        El.p("dim", page.face().description())));
        Div body = El.div("card award badge-head", blaze);
        if (earned != null) {
            body.add(El.div(
                    "stack s2",
                    El.p("", El.b(getTranslation("badge.since", viewer.day(earned.at())))),
                    El.ul(
                            "why",
                            Blazes.reasons(earned, viewer).stream()
                                    .map(reason -> El.li("", El.text(reason)))
                                    .toArray(Component[]::new)),
                    El.p("s dim", getTranslation("badge.rule-version", earned.ruleVersion()))));
            return new Component[] {
                head, body, El.section("stack", El.h2("", getTranslation("badge.events")), events(earned))
            };
        }
        if (reachable != null) {
            body.add(reach(reachable));
        }
        return new Component[] {head, body};
    }

    private Component reach(ReachableBadge badge) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(badge.share());
        String words = getTranslation("badge.steps", badge.done(), badge.needed());
        bar.getElement().setAttribute("aria-label", words);
        return El.div(
                "stack s2 grow",
                El.p("", El.b(getTranslation("badge.not-yet"))),
                bar,
                El.p("s num", words),
                El.a("pathways/" + badge.pathway().value(), "btn", getTranslation("badge.go", badge.pathwayTitle())));
    }

    private Component events(EarnedBadge earned) {
        NativeTable table = new NativeTable();
        table.addClassName("s");
        table.setCaptionText(getTranslation("badge.events.caption"));
        table.getCaption().addClassName("vh");
        table.getHead()
                .addRow()
                .add(Stream.of("badge.events.when", "badge.events.what", "badge.events.id")
                        .map(key -> {
                            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
                            cell.getElement().setAttribute("scope", "col");
                            return cell;
                        })
                        .toArray(Component[]::new));
        earned.earnedBy().forEach(fact -> table.getBody().add(row(fact)));
        Div wide = El.div("card events", table);
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("badge.events.caption"));
        return wide;
    }

    private NativeTableRow row(EarningFact fact) {
        var id = El.span("event-id", fact.event());
        return new NativeTableRow(
                new NativeTableCell(viewer.moment(fact.at())),
                new NativeTableCell(
                        getTranslation("event." + fact.kind().name().toLowerCase(Locale.ROOT), fact.subject())),
                new NativeTableCell(id));
    }
}
