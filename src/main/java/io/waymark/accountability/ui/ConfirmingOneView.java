package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindEntrusted;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One commitment as whoever confirms it sees it: the sentence and the answers, nothing else. */
@Route(value = Paths.CONFIRMING + "/:commitment", layout = MainLayout.class)
@PermitAll
class ConfirmingOneView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;

    ConfirmingOneView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CommitmentId id = Ids.commitment(event.getRouteParameters().get("commitment"));
        Div place = anew();
        Signal<CommitmentView> commitment = Live.of(place, gateways, new FindEntrusted(id));
        CommitmentView first = commitment.peek();
        title(first.wording().title());
        Arrival arrival = new Arrival();
        Confirmer confirmer = new Confirmer(gateways, viewer);
        ConfirmItems items = new ConfirmItems(confirmer, names, viewer, texts, done -> left(arrival, id, done));
        ConfirmList list = new ConfirmList(El.p("dim", Words.text("confirming.one.none")));
        Signal.effect(list, () -> {
            CommitmentView now = commitment.get();
            Signal.untracked(() -> {
                list.show(items.of(List.of(now)));
                return true;
            });
        });
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(
                                        El.a(Paths.CONFIRMING, "", Words.text("confirming.title")),
                                        names.name(first.person())),
                                El.h1(first.wording().title()),
                                El.p(
                                        "dim",
                                        Words.text(
                                                "commitment.grows",
                                                first.behaviour().title())))),
                arrival,
                Words.voice(first.wording()),
                El.div(
                        "cols",
                        El.section("c8 stack s5", El.h2("", Words.text("confirming.waiting")), list),
                        El.aside(
                                "c4 stack s5",
                                Words.text("commitment.aside"),
                                following(commitment, shown -> shown.place().add(answers(shown.value()))),
                                giveUp(id))));
    }

    private Component answers(CommitmentView commitment) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        commitment.checkIns().forEach(one -> {
            facts.add(new DescriptionList.Term(Words.text("check-in.day", one.day())));
            facts.add(new DescriptionList.Description(answer(one)));
        });
        return El.section("card", El.h2("s", Words.text("so-far.title")), facts);
    }

    private String answer(CheckInView checkIn) {
        AnswerView answer = checkIn.answer();
        if (answer != null) {
            String said = Trail.said(answer);
            return answer.line() == null ? said : Words.text("confirming.said", said, answer.line());
        }
        return switch (checkIn.state()) {
            case MISSED -> Words.text("trail.missed");
            case EXCUSED -> Words.text("trail.excused");
            case OPEN, ANSWERED -> viewer.day(checkIn.due());
        };
    }

    private Component giveUp(CommitmentId id) {
        Refusals refusals = new Refusals(texts, viewer);
        Button leave = new Button(Words.text("confirm.leave"), click -> {
            if (refusals.guard(() -> new Confirmer(gateways, viewer).decline(id))) {
                Arrival.announce(Words.text("confirm.left.short"));
                UI.getCurrent().navigate(Paths.CONFIRMING);
            }
        });
        leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return El.div("stack", leave, refusals.place());
    }

    /** Whoever has declined has nothing to look at here any more. */
    private void left(Arrival arrival, CommitmentId id, String done) {
        boolean still = new Confirmer(gateways, viewer)
                .all().all().stream().anyMatch(one -> one.id().equals(id));
        if (still) {
            arrival.show(done);
        } else {
            Arrival.announce(done);
            UI.getCurrent().navigate(Paths.CONFIRMING);
        }
    }
}
