package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.FindPrecedenceHistory;
import io.waymark.people.api.Precedence;
import io.waymark.people.api.PutSourceFirst;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.HistoryTexts;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryList;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;

/** Which source of people is believed first, and which was before. */
@Route(value = LeadingSourceView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class LeadingSourceView extends Page implements BeforeEnterObserver {

    static final String PATH = "people/sources";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient HistoryTexts historyTexts;
    private final Div outcome = El.div("live");

    LeadingSourceView(Gateways gateways, Viewer viewer, Texts texts, HistoryTexts historyTexts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.historyTexts = historyTexts;
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String heading = getTranslation("people.leading.title");
        title(heading);
        outcome.removeAll();
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(El.a(PeopleView.PATH, "", getTranslation("people.title")), heading),
                                El.h1(heading),
                                El.p("dim", getTranslation("people.leading.lead")))),
                outcome,
                following(
                        Live.of(place, gateways, new FindPrecedence()),
                        now -> now.place().add(choice(now.value()), past(now.value()))));
    }

    private Component choice(Precedence now) {
        RadioButtonGroup<Optional<RosterSource>> which = new RadioButtonGroup<>();
        which.setLabel(getTranslation("people.leading.which"));
        which.setItems(Stream.concat(
                        Stream.of(Optional.<RosterSource>empty()),
                        Stream.of(RosterSource.values()).map(Optional::of))
                .toList());
        which.setItemLabelGenerator(one -> LeadingNote.option(one.orElse(null)));
        which.setValue(Optional.ofNullable(now.source()));
        Refusals refusals = new Refusals(texts, viewer);
        Button save = new Button(getTranslation("people.leading.save"), click -> {
            RosterSource chosen = which.getValue().orElse(null);
            if (refusals.guard(() -> gateways.send(PutSourceFirst.of(chosen, viewer.now())))) {
                say();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return El.section(
                "card",
                El.h2("", LeadingNote.sentence(now, viewer)),
                which,
                El.p("s dim", getTranslation("people.leading.what")),
                refusals.place(),
                El.div("row", save));
    }

    private Component past(Precedence now) {
        Component list = now.since() == null
                ? El.p("s dim", getTranslation("people.leading.history.none"))
                : new HistoryList(
                        gateways, viewer, historyTexts, "", page -> new FindPrecedenceHistory(page, HistoryList.PAGE));
        return El.section("card", El.h2("", getTranslation("people.leading.history")), list);
    }

    private void say() {
        outcome.removeAll();
        outcome.add(El.div("notice ok", El.p("", getTranslation("people.leading.saved"))));
    }
}
