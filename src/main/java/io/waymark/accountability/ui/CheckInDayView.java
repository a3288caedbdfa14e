package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One check-in: one click answers it, a line and a rating may follow; and where it cannot be answered, why. */
@Route(value = Paths.CHECK_INS + "/:commitment/:day", layout = MainLayout.class)
@PermitAll
class CheckInDayView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;
    private transient @Nullable CheckInAnswer before;

    CheckInDayView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CommitmentId id = Ids.commitment(event.getRouteParameters().get("commitment"));
        int day = Ids.day(event.getRouteParameters().get("day"));
        Div place = anew();
        before = null;
        Signal<CommitmentView> commitment = Live.of(place, gateways, new FindCommitment(id));
        CommitmentView first = commitment.peek();
        CheckInView checkIn = checkIn(first, day);
        title(Words.text("check-in.title", day));
        Component mine = El.section(
                "c7 stack s5",
                El.h2("vh", Words.text("check-in.yours")),
                El.div("card topo post due", answer(commitment, day), details(commitment, day)),
                following(commitment, shown -> shown.place().add(new SoFar(names, viewer).of(shown.value()))));
        place.add(
                head(first, checkIn),
                El.div("cols", mine, El.aside("c5 stack s5", Words.text("commitment.aside"), IfNobodyAnswers.card())));
    }

    private Component head(CommitmentView commitment, CheckInView checkIn) {
        Div crumb = El.div(
                "live",
                Crumb.of(
                        El.a(Paths.COMMITMENTS, "", Words.text("commitments.title")),
                        commitment.wording().title()));
        return El.div(
                "head",
                El.div(
                        "",
                        crumb,
                        El.h1(Words.text("check-in.title", checkIn.day())),
                        El.p("dim", Words.text("check-in.lead", viewer.weekday(checkIn.dueAt())))));
    }

    /** The sentence, the three answers and how it stands: all that follows what happens elsewhere, too. */
    private Component answer(Signal<CommitmentView> commitment, int day) {
        Refusals refusals = new Refusals(texts, viewer);
        Answering answering = new Answering(gateways, viewer, refusals);
        Component live = following(commitment, shown -> {
            CheckInView checkIn = checkIn(shown.value(), day);
            AnswerView given = checkIn.answer();
            CheckInAnswer now = given == null ? null : given.answer();
            var sentence = Words.voice(shown.value().wording());
            sentence.addClassName("large");
            shown.place().add(sentence);
            if (given != null || (checkIn.isAsked(viewer.now()) && shown.value().isOpen())) {
                shown.place().add(new AnswerButtons(now, one -> {
                    if (answering.answer(shown.value().id(), day, one) && now != one) {
                        before = now;
                    }
                }));
            }
            Div notice = new CheckInNotice(names, viewer).of(shown.value(), checkIn);
            undo(shown.value(), checkIn, answering).ifPresent(notice::add);
            shown.place().add(notice);
        });
        return El.div("live", live, refusals.place());
    }

    /** The first answer cannot be taken away again, only changed; one that was changed can be changed back. */
    private Optional<Component> undo(CommitmentView commitment, CheckInView checkIn, Answering answering) {
        CheckInAnswer back = before;
        AnswerView given = checkIn.answer();
        boolean open = checkIn.confirmation().state() == ConfirmationView.State.ASKED
                || checkIn.confirmation().state() == ConfirmationView.State.NONE;
        if (back == null || given == null || given.answer() == back || !open) {
            return Optional.empty();
        }
        Button undo = new Button(Words.text("check-in.undo", Words.of("check-in.answer", back)), click -> {
            before = null;
            answering.answer(commitment.id(), checkIn.day(), back);
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return Optional.of(undo);
    }

    private Component details(Signal<CommitmentView> commitment, int day) {
        Refusals refusals = new Refusals(texts, viewer);
        Answering answering = new Answering(gateways, viewer, refusals);
        CommitmentView first = commitment.peek();
        AnswerDetails details =
                new AnswerDetails(first, checkIn(first, day), refusals, Readers.of(first, names, viewer), viewer);
        Arrival added = new Arrival();
        Button add = new Button(Words.text("check-in.add"), click -> {
            AnswerView given = checkIn(commitment.peek(), day).answer();
            if (given != null
                    && answering.answer(
                            first.id(), day, given.answer(), details.line(), details.lineFor(), details.rating())) {
                added.show(Words.text("check-in.added"));
            }
        });
        Div form = El.div(
                "stack",
                details,
                refusals.place(),
                added,
                El.div("row", add, El.span("s dim", Words.text("check-in.add.or"))));
        Signal.effect(form, () -> form.setVisible(checkIn(commitment.get(), day).answer() != null));
        return form;
    }

    private static CheckInView checkIn(CommitmentView commitment, int day) {
        return commitment.checkIn(day).orElseThrow(Rejection::nothingHere);
    }
}
