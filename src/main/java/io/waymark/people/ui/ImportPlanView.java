package io.waymark.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.FindRosterFile;
import io.waymark.people.api.ImportRosterFile;
import io.waymark.people.api.PreviewRosterFile;
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
import java.util.Map;

/** What a file would change, then that it is being done, then what was done: whichever it is, also after a reload. */
@Route(value = ImportView.PATH + "/:file/plan", layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class ImportPlanView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String EVERYBODY = "everybody";

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    ImportPlanView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    static String path(RosterFileId file) {
        return ImportReadingView.path(file) + "/plan";
    }

    /** The file of the address; there is nothing at one that can be none. */
    static RosterFileId id(BeforeEnterEvent event) {
        try {
            return new RosterFileId(event.getRouteParameters().get("file").orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RosterFileId id = id(event);
        boolean everybody =
                event.getLocation().getQueryParameters().getParameters().containsKey(EVERYBODY);
        RosterFile file = gateways.ask(new FindRosterFile(id));
        if (file.state() == RosterFile.State.WAITING && file.reading() == null) {
            event.forwardTo(ImportReadingView.path(id));
            return;
        }
        show(id, file, everybody);
    }

    private void show(RosterFileId id, RosterFile file, boolean everybody) {
        String heading = getTranslation("csv.plan.title." + file.state().name().toLowerCase(java.util.Locale.ROOT));
        title(heading);
        Div place = anew();
        place.add(
                Crumb.of(El.a(ImportView.PATH, "", getTranslation("csv.title")), heading),
                El.div("head", El.div("", El.h1(heading), El.p("dim", file.name()))));
        switch (file.state()) {
            case DONE -> place.add(ImportDone.of(java.util.Objects.requireNonNull(file.outcome()), viewer));
            case RUNNING -> place.add(ImportDone.running(), new ImportPulse(() -> look(id, everybody)));
            case WAITING -> plan(place, id, file, everybody);
        }
    }

    /** Shows the page anew once the import is over. */
    private void look(RosterFileId id, boolean everybody) {
        RosterFile now = gateways.ask(new FindRosterFile(id));
        if (now.state() != RosterFile.State.RUNNING) {
            show(id, now, everybody);
            getChildren().findFirst().ifPresent(El::focus);
        }
    }

    private void plan(Div place, RosterFileId id, RosterFile file, boolean everybody) {
        Refusals refusals = new Refusals(texts, viewer);
        place.add(refusals.place());
        refusals.guard(() -> {
            if (!file.refusals().isEmpty()) {
                throw new Rejection(Rejection.Kind.CONFLICT, file.refusals());
            }
        });
        CsvPlan plan = gateways.ask(new PreviewRosterFile(id, everybody));
        place.add(
                plan.problems().isEmpty() ? PlanLists.of(plan, viewer) : ProblemList.of(plan, texts, viewer),
                new PlanForm(
                                plan,
                                everybody,
                                refusals,
                                all -> again(id, all),
                                meant -> start(id, plan, everybody, meant))
                        .component(id));
    }

    private static void again(RosterFileId id, boolean everybody) {
        UI.getCurrent()
                .navigate(
                        path(id), everybody ? QueryParameters.simple(Map.of(EVERYBODY, "")) : QueryParameters.empty());
    }

    private void start(RosterFileId id, CsvPlan plan, boolean everybody, boolean meant) {
        gateways.send(new ImportRosterFile(id, everybody, plan.plan().fingerprint(), meant, viewer.now()));
        show(id, gateways.ask(new FindRosterFile(id)), everybody);
    }
}
