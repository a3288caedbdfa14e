package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import jakarta.annotation.security.PermitAll;

/** What others ask one to confirm: dealt with one after the other, by keyboard if one likes. */
@Route(value = Paths.CONFIRMING, layout = MainLayout.class)
@PermitAll
class ConfirmingInboxView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;

    ConfirmingInboxView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(Words.text("confirming.title"));
        Div place = anew();
        Signal<Commitments> theirs = Live.of(place, gateways, new FindConfirming(viewer.person()));
        Arrival arrival = new Arrival();
        ConfirmList list = new ConfirmList(empty());
        Confirmer confirmer = new Confirmer(gateways, viewer);
        ConfirmItems[] items = new ConfirmItems[1];
        items[0] = new ConfirmItems(confirmer, names, viewer, texts, done -> {
            arrival.show(done);
            list.show(items[0].of(confirmer.all().all()));
            list.focusNext();
        });
        Signal.effect(list, () -> {
            Commitments now = theirs.get();
            Signal.untracked(() -> {
                list.show(items[0].of(now.all()));
                return true;
            });
        });
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(Words.text("confirming.title")), El.p("dim", Words.text("confirming.lead")))),
                Tabs.of(Paths.CONFIRMING, Waiting.confirming(theirs.peek(), viewer.person())),
                El.div(
                        "cols",
                        El.section("c8 stack s5", El.h2("vh", Words.text("confirming.waiting")), arrival, list),
                        El.aside(
                                "c4 stack s5",
                                Words.text("commitment.aside"),
                                keys(),
                                following(theirs, shown -> shown.place().add(all(shown.value()))))));
    }

    private static Component empty() {
        return El.div(
                "card empty",
                El.svg(TrailSignDrawing.done()),
                El.h3("", Words.text("confirming.none.title")),
                El.p("s dim", Words.text("confirming.none.why")));
    }

    private static Component keys() {
        return El.section(
                "card well only-wide",
                El.h2("s", Words.text("confirming.keys")),
                El.ul(
                        "stack s1 s",
                        key("J", "next"),
                        key("K", "previous"),
                        key("S", "seen"),
                        key("N", "not-seen"),
                        key("A", "ask")));
    }

    private static Component key(String letter, String does) {
        return El.li("row tight", El.span("kbd", letter), El.text(Words.text("confirming.keys." + does)));
    }

    private Component all(Commitments theirs) {
        Component[] lines = theirs.all().stream()
                .filter(CommitmentView::isOpen)
                .map(one -> El.li(
                        "",
                        El.a(Paths.confirming(one.id()), "", one.wording().title()),
                        El.p("s dim", names.name(one.person()))))
                .toArray(Component[]::new);
        Component section =
                El.section("card", El.h2("s", Words.text("confirming.all", lines.length)), El.ul("list", lines));
        section.setVisible(lines.length > 0);
        return section;
    }
}
