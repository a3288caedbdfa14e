package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.ChooseCsvReading;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvReading;
import io.waymark.people.api.FindRosterFile;
import io.waymark.people.api.RosterFile;
import io.waymark.people.api.RosterFileId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;

/** How a file was read, and what its columns hold. Nothing is imported here. */
@Route(value = ImportView.PATH + "/:file", layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class ImportReadingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    ImportReadingView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    static String path(RosterFileId file) {
        return ImportView.PATH + "/" + file.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RosterFileId id = ImportPlanView.id(event);
        RosterFile file = gateways.ask(new FindRosterFile(id));
        if (file.state() != RosterFile.State.WAITING) {
            event.forwardTo(ImportPlanView.path(id));
            return;
        }
        title(getTranslation("csv.reading.title"));
        show(id, file);
    }

    private void show(RosterFileId id, RosterFile file) {
        Div place = anew();
        place.add(
                Crumb.of(El.a(ImportView.PATH, "", getTranslation("csv.title")), getTranslation("csv.reading.title")),
                El.div("head", El.div("", El.h1(getTranslation("csv.reading.title")), El.p("dim", file.name()))));
        Refusals refusals = new Refusals(texts, viewer);
        refusals.guard(() -> {
            if (!file.unreadable().isEmpty()) {
                throw new Rejection(Rejection.Kind.INVALID, file.unreadable());
            }
        });
        place.add(refusals.place());
        CsvReading reading = file.reading();
        place.add(ReadingCard.of(file, choices -> {
            refusals.guard(() -> choose(id, choices));
            show(id, gateways.ask(new FindRosterFile(id)));
        }));
        if (reading == null) {
            place.add(El.div("row", ImportWords.again()));
        } else {
            place.add(FirstRows.of(reading), columns(id, file, reading));
        }
    }

    private Component columns(RosterFileId id, RosterFile file, CsvReading reading) {
        Refusals refusals = new Refusals(texts, viewer);
        return new ColumnForm(
                        reading,
                        refusals,
                        chosen -> refusals.guard(() -> {
                            CsvChoices before = file.choices();
                            choose(
                                    id,
                                    new CsvChoices(
                                            before.encoding(),
                                            before.separator(),
                                            chosen.columns(),
                                            chosen.dates(),
                                            chosen.locale(),
                                            chosen.zone()));
                            UI.getCurrent().navigate(ImportPlanView.path(id));
                        }))
                .component();
    }

    private void choose(RosterFileId id, CsvChoices choices) {
        gateways.send(new ChooseCsvReading(id, choices, viewer.now()));
    }
}
