package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Viewer;
import java.util.List;

/** Beside a pathway: why, what for, and how one stands with it. */
final class PathwayAside {

    private PathwayAside() {}

    static Component of(Standing standing, Viewer viewer, Runnable leave) {
        PathwayContent content = standing.content();
        return El.aside(
                "c4 stack s5",
                Words.text("pathway.about"),
                El.section("card topo", El.h2("", Words.text("pathway.why")), El.p("map-voice", content.reason())),
                El.section("card", El.h2("s", Words.text("pathway.grows")), behaviours(content)),
                arrangement(standing, viewer, leave));
    }

    private static Component behaviours(PathwayContent content) {
        return El.ul(
                "list s",
                content.behaviours().stream()
                        .map(behaviour -> El.li("", El.text(behaviour.title())))
                        .toArray(Component[]::new));
    }

    private static Component arrangement(Standing standing, Viewer viewer, Runnable leave) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        EnrolmentView enrolment = standing.enrolment();
        boolean active = enrolment != null && enrolment.status() == EnrolmentStatus.ACTIVE;
        if (enrolment != null) {
            fact(facts, "pathway.since", viewer.day(enrolment.startedAt()));
            if (active) {
                fact(
                        facts,
                        "pathway.still-needed",
                        Words.minutes(enrolment.progress().minutesLeft()));
            }
        }
        List<BadgeOffer> badges = standing.content().badges();
        if (!badges.isEmpty()) {
            facts.add(new DescriptionList.Term(Words.text("pathway.badges", badges.size())));
            badges.forEach(
                    badge -> facts.add(new DescriptionList.Description(BadgeWords.of(standing.content(), badge))));
        }
        Div body = El.div("stack", facts);
        if (enrolment != null) {
            body.add(HistoryParts.link(Paths.history(enrolment.id()), enrolment.title()));
        }
        if (active) {
            Button button = new Button(Words.text("pathway.leave"), click -> leave.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            body.add(button);
        }
        Component section = El.section(
                "card", El.h2("s", Words.text(enrolment != null ? "pathway.arrangement" : "pathway.leads-to")), body);
        section.setVisible(facts.getChildren().findAny().isPresent());
        return section;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Words.text(key)), new DescriptionList.Description(value));
    }
}
