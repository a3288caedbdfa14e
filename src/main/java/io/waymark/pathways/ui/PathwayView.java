package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindPathway;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.pathways.api.Route.Stop;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import jakarta.annotation.security.PermitAll;

/** One pathway: why it is worth the time, the map, the list, and where one goes on. */
@com.vaadin.flow.router.Route(value = Paths.CATALOGUE + "/:id", layout = MainLayout.class)
@PermitAll
class PathwayView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;
    private final transient PathwayAside aside;

    PathwayView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        this.aside = new PathwayAside(gateways, viewer, refusals);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PathwayId id = PathwayIds.of(event.getRouteParameters().get("id"));
        Div place = anew();
        Signal<PathwayPage> page = Live.of(place, gateways, new FindPathway(viewer.person(), id));
        title(page.peek().content().title());
        place.add(refusals.place());
        place.add(following(page, shown -> shown.place().add(parts(shown.value()))));
    }

    private Component[] parts(PathwayPage page) {
        Standing standing = Standing.of(page.content(), page.enrolment());
        Div list = El.div("c8 stack", El.h2("", getTranslation("pathway.list")), StageList.of(standing));
        return new Component[] {
            head(page, standing), notices(page), map(standing), El.div("cols", list, aside.of(page, standing))
        };
    }

    private Component head(PathwayPage page, Standing standing) {
        PathwayContent content = page.content();
        Div facts = El.div("row tight s dim");
        if (standing.enrolled()) {
            boolean done = page.enrolment() != null && page.enrolment().status() == EnrolmentStatus.COMPLETED;
            facts.add(
                    done
                            ? El.span("chip ok", El.icon(Icons.CHECK), El.text(getTranslation("enrolment.completed")))
                            : El.span("chip go", getTranslation("enrolment.active")));
        }
        facts.add(El.span(
                "",
                getTranslation(
                        "pathway.facts", content.steps().count(), Words.minutes(content.minutes()), page.version())));
        return El.div(
                "head",
                El.div(
                        "",
                        El.nav(
                                "crumb",
                                getTranslation("shell.crumb"),
                                El.a(Paths.CATALOGUE, "", getTranslation("catalogue.title")),
                                slash(),
                                El.span("", Words.track(content.track()))),
                        El.h1(content.title()),
                        facts),
                action(page, standing));
    }

    private Component action(PathwayPage page, Standing standing) {
        EnrolmentView enrolment = page.enrolment();
        if (!standing.enrolled()) {
            String key = enrolment == null ? "pathway.set-out" : "pathway.set-out.again";
            Button setOut = new Button(
                    getTranslation(key), click -> setOut(page.content().id()));
            setOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            setOut.setDisableOnClick(true);
            return setOut;
        }
        Stop next = enrolment == null ? null : enrolment.next();
        return next == null
                ? El.span("")
                : El.a(
                        Paths.of(page.content().id(), next.id()),
                        "btn primary",
                        getTranslation("pathway.continue", next.title()));
    }

    private void setOut(PathwayId pathway) {
        refusals.guard(() -> gateways.send(EnrolInPathway.of(pathway, viewer.person(), viewer.now())));
        UI.getCurrent().navigate(Paths.of(pathway));
    }

    private Component notices(PathwayPage page) {
        Div notices = new Div();
        notices.addClassName("live");
        EnrolmentView enrolment = page.enrolment();
        if (enrolment != null && enrolment.status() == EnrolmentStatus.COMPLETED && enrolment.endedAt() != null) {
            notices.add(
                    notice("ok", Icons.CHECK, getTranslation("pathway.completed", viewer.day(enrolment.endedAt()))));
        }
        if (enrolment != null
                && enrolment.status() == EnrolmentStatus.ACTIVE
                && enrolment.newestVersion() > enrolment.version()) {
            notices.add(notice(
                    "", Icons.INFO, getTranslation("pathway.newer", enrolment.newestVersion(), enrolment.version())));
        }
        return notices;
    }

    private static Div notice(String kind, Icons icon, String words) {
        Div notice = El.div(("notice " + kind).strip(), El.icon(icon), El.p("", words));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Component map(Standing standing) {
        var heading = El.h2("", getTranslation("pathway.map"));
        heading.addClassName("only-wide");
        Div row = El.div("row between", heading);
        if (standing.enrolment() != null) {
            row.add(Words.bar(standing.enrolment().progress()));
        }
        Div section = El.div("stack", row);
        PathwayMaps.of(standing).ifPresent(section::add);
        return section;
    }

    static Component slash() {
        var slash = El.span("", "/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }
}
