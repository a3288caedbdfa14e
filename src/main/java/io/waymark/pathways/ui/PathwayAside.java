package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import io.waymark.pathways.api.BadgeOffer;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.stream.Collectors;

/** What stands beside a pathway: why, what it grows, and one's own arrangement with the way to leave it. */
final class PathwayAside {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Refusals refusals;

    PathwayAside(Gateways gateways, Viewer viewer, Refusals refusals) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = refusals;
    }

    Component of(PathwayPage page, Standing standing) {
        return El.aside(
                "c4 stack s5",
                Words.text("pathway.about"),
                El.section(
                        "card topo",
                        El.h2("", Words.text("pathway.why")),
                        El.p("map-voice", page.content().reason())),
                El.section(
                        "card",
                        El.h2("s", Words.text("pathway.grows")),
                        El.ul(
                                "list s",
                                page.content().behaviours().stream()
                                        .map(behaviour -> El.li("", El.text(behaviour.title())))
                                        .toArray(Component[]::new))),
                arrangement(page, standing));
    }

    private Component arrangement(PathwayPage page, Standing standing) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        EnrolmentView enrolment = standing.enrolment();
        if (enrolment != null) {
            fact(facts, "pathway.since", viewer.day(enrolment.startedAt()));
            fact(facts, "pathway.left", Words.minutes(enrolment.progress().minutesLeft()));
        } else {
            fact(facts, "pathway.time", Words.minutes(page.content().minutes()));
        }
        String badges = page.content().badges().stream().map(BadgeOffer::title).collect(Collectors.joining(", "));
        if (!badges.isEmpty()) {
            fact(facts, "pathway.badges", badges);
        }
        Component card = El.section("card", El.h2("s", Words.text("pathway.arrangement")), facts);
        if (enrolment != null && enrolment.status() == EnrolmentStatus.ACTIVE) {
            Button leave = new Button(
                    Words.text("pathway.leave"),
                    click -> confirm(page, enrolment).open());
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            card.getElement().appendChild(leave.getElement());
        }
        return card;
    }

    private ConfirmDialog confirm(PathwayPage page, EnrolmentView enrolment) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.text("pathway.leave.title", page.content().title()));
        dialog.setText(Words.text("pathway.leave.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.text("pathway.leave.stay"));
        dialog.setConfirmText(Words.text("pathway.leave"));
        dialog.addConfirmListener(confirm -> {
            refusals.guard(() -> gateways.send(new WithdrawEnrolment(enrolment.id(), viewer.now())));
            UI.getCurrent().navigate(Paths.of(page.content().id()));
        });
        return dialog;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Words.text(key)), new DescriptionList.Description(value));
    }
}
