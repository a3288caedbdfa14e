package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** One commitment: its sentence, who confirms it, what has become of it, and what its owner can do to it. */
@Route(value = Paths.COMMITMENTS + "/:id", layout = MainLayout.class)
@PermitAll
class OneCommitmentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;

    OneCommitmentView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CommitmentId id = Ids.commitment(event.getRouteParameters().get("id"));
        Div place = anew();
        Signal<CommitmentView> commitment = Live.of(place, gateways, new FindCommitment(id));
        title(commitment.peek().wording().title());
        Arrival arrival = new Arrival();
        Div actions = El.div("live");
        actions(actions, arrival, id);
        place.add(
                arrival,
                following(commitment, shown -> shown.place().add(top(shown.value()))),
                El.div(
                        "cols",
                        El.div(
                                "c8 stack s5",
                                following(commitment, shown -> shown.place().add(body(shown.value()))),
                                actions),
                        following(commitment, shown -> shown.place().add(aside(shown.value())))));
    }

    private void actions(Div place, Arrival arrival, CommitmentId id) {
        place.removeAll();
        CommitmentView now = gateways.ask(new FindCommitment(id));
        if (now.isOpen()) {
            place.add(new CommitmentActions(gateways, viewer, texts, names, now, () -> {
                arrival.show(Words.text("action.done"));
                actions(place, arrival, id);
            }));
        }
    }

    private Component top(CommitmentView commitment) {
        return El.div(
                "head",
                El.div(
                        "",
                        Crumb.of(
                                El.a(Paths.COMMITMENTS, "", Words.text("commitments.title")),
                                commitment.origin().title()),
                        El.h1(commitment.wording().title()),
                        El.p(
                                "dim",
                                Words.text(
                                        "commitment.grows",
                                        commitment.behaviour().title()))));
    }

    private Component body(CommitmentView commitment) {
        Div card = El.div("card topo", Standings.chip(commitment), Words.voice(commitment.wording()));
        card.add(ConfirmingState.of(commitment, names, viewer));
        Standings.hindrance(commitment).ifPresent(card::add);
        Standings.closing(commitment, viewer).ifPresent(card::add);
        commitment
                .asked(viewer.now())
                .filter(one -> commitment.isOpen())
                .ifPresent(one -> card.add(El.a(
                        Paths.of(commitment.id(), one.day()),
                        "btn primary",
                        Words.text("commitment.answer", one.day()))));
        return El.div("live", card, new SoFar(names, viewer).of(commitment));
    }

    private Component aside(CommitmentView commitment) {
        return El.aside(
                "c4 stack s5",
                Words.text("commitment.aside"),
                El.section(
                        "card",
                        El.h2("s", Words.text("commitment.from")),
                        El.p(
                                "",
                                El.a(
                                        Paths.of(commitment.origin().pathway()),
                                        "",
                                        commitment.origin().title())),
                        El.p(
                                "s dim",
                                Words.text(
                                        "commitment.started-at",
                                        commitment.baseline(),
                                        viewer.day(commitment.madeAt()))),
                        El.div("row tight", El.a(Paths.CALENDAR, "btn small", Words.text("calendar.put")))),
                IfNobodyAnswers.card());
    }
}
