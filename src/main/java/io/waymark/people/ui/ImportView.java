package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.KeepRosterFile;
import io.waymark.people.api.RosterFileId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.CsvLink;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.UploadField;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a file of people is sent. What comes next has an address of its own, so that a reload and the way back lose nothing. */
@Route(value = ImportView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class ImportView extends Page implements BeforeEnterObserver {

    static final String PATH = "people/import";
    private static final long serialVersionUID = 1L;
    private static final int MB = 1024 * 1024;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;

    ImportView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("csv.title"));
        refusals.clear();
        Div place = anew();
        place.add(
                El.div("head", El.div("", El.h1(getTranslation("csv.title")), El.p("dim", getTranslation("csv.lead")))),
                El.section(
                        "card",
                        El.h2("", getTranslation("csv.file")),
                        El.p("", getTranslation("csv.file.what")),
                        upload(),
                        refusals.place(),
                        El.p("s dim", getTranslation("csv.file.about", KeepRosterFile.LARGEST / MB)),
                        El.div("row", template())),
                LeadingNote.of(gateways.ask(new FindPrecedence()), viewer),
                ImportWords.columns());
    }

    private Component upload() {
        return UploadField.of(
                getTranslation("csv.file"),
                getTranslation("csv.file.choose"),
                KeepRosterFile.LARGEST,
                this::arrived,
                this::tooLarge);
    }

    private boolean arrived(String name, byte[] bytes) {
        return refusals.guard(() -> {
            RosterFileId file = gateways.send(new KeepRosterFile(name, bytes, viewer.now()));
            UI.getCurrent().navigate(ImportReadingView.path(file));
        });
    }

    private void tooLarge() {
        refusals.guard(() -> {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE, List.of(Problem.of("file-too-large", KeepRosterFile.LARGEST / MB)));
        });
    }

    private Component template() {
        return CsvLink.of(getTranslation("csv.template"), "people.csv", ImportWords.template());
    }
}
