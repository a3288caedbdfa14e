package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.FindWorkshop;
import io.waymark.pathways.api.ImportBundle;
import io.waymark.pathways.api.ImportedBundle;
import io.waymark.pathways.api.Workshop;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.UploadField;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where L&D brings pathways in: a bundle becomes a draft, or nothing is imported and every error is named. */
@Route(value = WorkshopView.PATH, layout = MainLayout.class)
@RolesAllowed("LD_ADMIN")
class WorkshopView extends Page implements BeforeEnterObserver {

    static final String PATH = "studio";
    private static final long serialVersionUID = 1L;
    private static final int MB = 1024 * 1024;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final Div outcome = new Div();

    WorkshopView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        outcome.addClassName("live");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("studio.title"));
        outcome.removeAll();
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(getTranslation("studio.title")), El.p("dim", getTranslation("studio.lead")))),
                El.section("card", El.h2("", getTranslation("studio.import")), upload(), outcome, about()),
                following(
                        Live.of(place, gateways, new FindWorkshop()),
                        workshop -> workshop.place().add(list(workshop.value()))));
    }

    private Component upload() {
        return UploadField.of(
                getTranslation("studio.import"),
                getTranslation("studio.choose"),
                ImportBundle.LARGEST,
                this::arrived,
                this::tooLarge);
    }

    private boolean arrived(String fileName, byte[] bytes) {
        outcome.removeAll();
        try {
            ImportedBundle imported = gateways.send(new ImportBundle(bytes, viewer.now()));
            String title = gateways.ask(new FindPathwayVersion(imported.pathway(), imported.version()))
                    .content()
                    .title();
            outcome.add(BundleOutcome.of(imported, title, texts, viewer));
            return true;
        } catch (Rejection rejection) {
            outcome.add(BundleErrors.of(fileName, rejection.problems(), texts, viewer));
            return false;
        }
    }

    private void tooLarge() {
        outcome.removeAll();
        outcome.add(
                BundleErrors.of("", List.of(Problem.of("bundle-too-large", ImportBundle.LARGEST / MB)), texts, viewer));
    }

    private Component about() {
        Anchor schema = new Anchor(
                DownloadHandler.forClassResource(
                        WorkshopView.class, "/schema/waymark-pathway-1.schema.json", "waymark-pathway-1.schema.json"),
                getTranslation("studio.schema"));
        schema.addClassName("link");
        return El.p("s dim", El.text(getTranslation("studio.about", ImportBundle.LARGEST / MB) + " "), schema);
    }

    private Component list(Workshop workshop) {
        if (workshop.entries().isEmpty()) {
            return El.div(
                    "card empty topo",
                    El.svg(TrailSignDrawing.ahead()),
                    El.h2("", getTranslation("studio.none.title")),
                    El.p("s dim", getTranslation("studio.none.why")));
        }
        return El.section(
                "stack",
                El.h2("", getTranslation("studio.all")),
                El.ul("states", workshop.entries().stream().map(this::entry).toArray(Component[]::new)));
    }

    private Component entry(Workshop.Entry entry) {
        Div links = El.div("row tight");
        if (entry.draft() > 0) {
            links.add(link(entry, entry.draft(), "studio.draft"));
        }
        if (entry.published() > 0) {
            links.add(link(entry, entry.published(), "studio.published"));
        }
        links.add(HistoryParts.link(Paths.history(entry.pathway()), entry.title()));
        return El.li("card", El.span("s dim", Words.track(entry.track())), El.h3("", entry.title()), links);
    }

    private Anchor link(Workshop.Entry entry, int version, String key) {
        Anchor link =
                El.a(PATH + "/" + entry.pathway().value() + "/" + version, "btn small", getTranslation(key, version));
        link.add(El.hidden(", " + entry.title()));
        return link;
    }
}
