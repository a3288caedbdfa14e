package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.Step;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;

/** One version of a pathway as its learners will see it, with what only its author sees, and the button that publishes it. */
@Route(value = WorkshopView.PATH + "/:id/:version", layout = MainLayout.class)
@RolesAllowed("LD_ADMIN")
class PreviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;

    PreviewView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div place = anew();
        FindPathwayVersion query = new FindPathwayVersion(
                PathwayIds.of(event.getRouteParameters().get("id")),
                number(event.getRouteParameters().get("version").orElse("")));
        Signal<PathwayVersion> version = Live.of(place, gateways, query);
        title(version.peek().content().title());
        place.add(refusals.place());
        place.add(following(version, shown -> shown.place().add(parts(shown.value()))));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw Rejection.nothingHere();
        }
        return Integer.parseInt(text);
    }

    private Component[] parts(PathwayVersion version) {
        PathwayContent content = version.content();
        Standing standing = Standing.of(content, null);
        Div list = El.div("c8 stack s5", El.h2("", getTranslation("pathway.list")), StageList.of(standing));
        Div steps = El.div("stack s2");
        content.stages().forEach(stage -> steps.add(stage(stage)));
        list.add(El.section("stack", El.h2("", getTranslation("preview.steps")), steps));
        Div map = El.div("stack");
        PathwayMaps.of(standing).ifPresent(map::add);
        return new Component[] {head(version), advice(content), map, El.div("cols", list, aside(content))};
    }

    private Component head(PathwayVersion version) {
        PathwayContent content = version.content();
        java.time.Instant publishedAt = version.publishedAt();
        boolean draft = publishedAt == null;
        Component state = publishedAt == null
                ? El.span("chip wait", getTranslation("preview.draft", version.version()))
                : El.span(
                        "chip ok",
                        El.icon(Icons.CHECK),
                        El.text(getTranslation("preview.published", version.version(), viewer.day(publishedAt))));
        Component action = El.span("");
        if (draft) {
            Button publish = new Button(
                    getTranslation("preview.publish", version.version()),
                    click -> confirm(version).open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            action = publish;
        }
        return El.div(
                "head",
                El.div(
                        "",
                        El.nav(
                                "crumb",
                                getTranslation("shell.crumb"),
                                El.a(WorkshopView.PATH, "", getTranslation("studio.title")),
                                PathwayView.slash(),
                                El.span("", getTranslation("preview.crumb"))),
                        El.h1(content.title()),
                        El.div(
                                "row tight s dim",
                                state,
                                El.span(
                                        "",
                                        getTranslation(
                                                "preview.facts",
                                                content.steps().count(),
                                                Words.minutes(content.minutes()))))),
                action);
    }

    private ConfirmDialog confirm(PathwayVersion version) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("preview.publish.title", version.content().title()));
        dialog.setText(getTranslation("preview.publish.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("preview.publish.not"));
        dialog.setConfirmText(getTranslation("preview.publish", version.version()));
        dialog.addConfirmListener(confirm -> refusals.guard(
                () -> gateways.send(new PublishPathway(version.content().id(), version.version(), viewer.now()))));
        return dialog;
    }

    private Component advice(PathwayContent content) {
        Div notices = new Div();
        notices.addClassName("live");
        content.steps()
                .filter(Step::takesLong)
                .forEach(step -> notices.add(El.div(
                        "notice wait",
                        El.icon(Icons.CLOCK),
                        El.p("", getTranslation("preview.long", step.title(), step.minutes())))));
        return notices;
    }

    private Component stage(Stage stage) {
        Div part = El.div("stack s2", El.h3("", stage.title()));
        for (Step step : stage.steps()) {
            part.add(PreviewStep.of(step));
        }
        return part;
    }

    private Component aside(PathwayContent content) {
        return El.aside(
                "c4 stack s5",
                getTranslation("pathway.about"),
                El.section("card topo", El.h2("", getTranslation("pathway.why")), El.p("map-voice", content.reason())),
                El.section(
                        "card",
                        El.h2(
                                "s",
                                getTranslation(
                                        "pathway.badges", content.badges().size())),
                        El.ul(
                                "list s",
                                content.badges().stream()
                                        .map(badge -> El.li(
                                                "",
                                                El.b(BadgeWords.of(content, badge)),
                                                El.p("dim", badge.description())))
                                        .toArray(Component[]::new))));
    }
}
