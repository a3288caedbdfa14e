package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is due, answered right there: one click each. What was answered stays for as long as the page is open, to be changed. */
@Component
class DueHomeCard implements HomeCard {

    private final Gateways gateways;
    private final Texts texts;
    private final Names names;

    DueHomeCard(Gateways gateways, Texts texts, Names names) {
        this.gateways = gateways;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean aside() {
        return false;
    }

    @Override
    public com.vaadin.flow.component.Component create(Viewer viewer) {
        Div place = El.div("stack s5");
        Div cards = El.div("live");
        Refusals refusals = new Refusals(texts, viewer);
        Answering answering = new Answering(gateways, viewer, refusals);
        Set<String> answered = new HashSet<>();
        Signal<Commitments> mine = Live.of(place, gateways, new FindCommitments(viewer.person()));
        Signal.effect(place, () -> {
            Commitments now = mine.get();
            cards.removeAll();
            now.all()
                    .forEach(commitment -> commitment.checkIns().stream()
                            .filter(one -> answered.contains(Paths.of(commitment.id(), one.day()))
                                    || (commitment.isOpen() && one.isAsked(viewer.now())))
                            .forEach(one -> cards.add(card(commitment, one, viewer, answer -> {
                                answered.add(Paths.of(commitment.id(), one.day()));
                                answering.answer(commitment.id(), one.day(), answer);
                            }))));
            place.setVisible(cards.getChildren().findAny().isPresent());
        });
        place.add(cards, refusals.place());
        return place;
    }

    private com.vaadin.flow.component.Component card(
            CommitmentView commitment, CheckInView checkIn, Viewer viewer, Consumer<CheckInAnswer> answer) {
        AnswerView given = checkIn.answer();
        var heading = El.h2("", Words.text("check-in.title", checkIn.day()));
        var card = El.section("card post due", heading);
        Div line = El.div("row between", heading);
        card.add(
                line,
                Words.voice(commitment.wording()),
                new AnswerButtons(given == null ? null : given.answer(), answer));
        if (given == null) {
            line.add(due(checkIn, viewer));
            card.add(El.p("s dim", more(commitment)));
        } else {
            card.add(new CheckInNotice(names, viewer).of(commitment, checkIn));
        }
        card.add(El.a(Paths.of(commitment.id(), checkIn.day()), "link", Words.text("check-in.more")));
        return card;
    }

    private static com.vaadin.flow.component.Component due(CheckInView checkIn, Viewer viewer) {
        String words = viewer.today().equals(checkIn.due())
                ? Words.text("check-in.due-today")
                : Words.text("check-in.due", viewer.shortDay(checkIn.due()));
        return El.span("chip warm", El.smallIcon(Icons.CLOCK), El.text(words));
    }

    private String more(CommitmentView commitment) {
        PersonId who = commitment.confirming().who();
        return who == null || commitment.confirming().state() != ConfirmingView.State.ACCEPTED
                ? Words.text("check-in.home.self")
                : Words.text("check-in.home", names.first(who));
    }
}
