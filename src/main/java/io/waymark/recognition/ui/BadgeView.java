package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.BadgeGoal;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgePage;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadge;
import io.waymark.recognition.api.ReachableBadge;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;

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
        BadgeId id = id(event.getRouteParameters().get("badge").orElse(""));
        Div place = anew();
        Signal<BadgePage> badge = Live.of(place, gateways, new FindBadge(viewer.person(), id));
        title(badge.peek().face().title());
        place.add(following(badge, shown -> shown.place().add(parts(shown.value()))));
    }

    static BadgeId id(String text) {
        try {
            return new BadgeId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    private Component[] parts(BadgePage page) {
        EarnedBadge earned = page.earned();
        ReachableBadge reachable = page.reachable();
        if (earned != null) {
            return new Component[] {
                head(page),
                card(Blazes.earned(earned, BLAZE_PX), why(earned, page.goal())),
                El.section("stack", El.h2("", getTranslation("badge.events")), EventTable.of(earned, teller()))
            };
        }
        return reachable == null
                ? new Component[] {head(page)}
                : new Component[] {
                    head(page), card(Blazes.outline(reachable, BLAZE_PX), wayThere(reachable, page.goal()))
                };
    }

    private Component head(BadgePage page) {
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
        EarnedBadge earned = page.earned();
        if (earned != null) {
            head.add(HistoryParts.link(
                    BadgeHistoryView.PATH + "/" + earned.badge().value(),
                    page.face().title()));
        }
        return head;
    }

    private static Component card(Component blaze, Component beside) {
        return El.div("card topo badge-head", blaze, beside);
    }

    private Component why(EarnedBadge earned, BadgeGoal goal) {
        return El.div(
                "stack",
                El.section("stack s1", El.h2("s", getTranslation("badges.why")), new Reasons(earned, teller()).list()),
                facts(
                        getTranslation("badge.since"),
                        viewer.day(earned.at()),
                        getTranslation("badge.rule"),
                        rule(goal),
                        getTranslation("badge.rule.version"),
                        version(earned, goal)));
    }

    private Component wayThere(ReachableBadge badge, BadgeGoal goal) {
        return El.div(
                "stack",
                El.section("stack s2", El.h2("s", getTranslation("badge.not-yet")), Reach.of(badge, teller())),
                facts(
                        getTranslation("badge.rule"),
                        rule(goal),
                        getTranslation("badge.rule.version"),
                        getTranslation("badge.version", goal.ruleVersion())),
                El.a("pathways/" + badge.pathway().value(), "btn", getTranslation("badge.go", badge.pathwayTitle())));
    }

    private Teller teller() {
        return new Teller(gateways, viewer);
    }

    private String rule(BadgeGoal goal) {
        if (goal.rule() instanceof BadgeRule.CommitmentKept kept) {
            return getTranslation("badge.rule.kept", kept.day(), goal.pathwayTitle());
        }
        if (goal.rule() instanceof BadgeRule.StageCompletion && goal.stageTitle() != null) {
            return getTranslation("badge.rule.stage", goal.stageTitle(), goal.pathwayTitle());
        }
        return getTranslation("badge.rule.pathway", goal.pathwayTitle());
    }

    /** An award keeps the version it was earned by; a newer rule asks something else of others, nothing of its holder. */
    private String version(EarnedBadge earned, BadgeGoal goal) {
        return earned.ruleVersion() == goal.ruleVersion()
                ? getTranslation("badge.version", earned.ruleVersion())
                : getTranslation("badge.version.since", earned.ruleVersion(), goal.ruleVersion());
    }

    private static Component facts(String... termsAndWords) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        for (int i = 0; i < termsAndWords.length; i += 2) {
            facts.add(
                    new DescriptionList.Term(termsAndWords[i]), new DescriptionList.Description(termsAndWords[i + 1]));
        }
        return facts;
    }
}
