package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** All one has committed to: what is open first, what is over below. */
@Route(value = Paths.COMMITMENTS, layout = MainLayout.class)
@PermitAll
class CommitmentsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Names names;

    CommitmentsView(Gateways gateways, Viewer viewer, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(Words.text("commitments.title"));
        Div place = anew();
        Signal<Commitments> all = Live.of(place, gateways, new FindCommitments(viewer.person()));
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(Words.text("commitments.title")), El.p("dim", Words.text("commitments.lead"))),
                        El.div(
                                "row",
                                El.a(Paths.CALENDAR, "link", Words.text("calendar.put")),
                                El.a(ReportPaths.AGENDA, "link", Words.text("agenda.title.own")))),
                Tabs.of(Paths.COMMITMENTS, Waiting.confirming(gateways, viewer)),
                following(all, shown -> shown.place().add(lists(shown.value()))));
    }

    private Component lists(Commitments all) {
        if (all.all().isEmpty()) {
            return El.div(
                    "card empty topo",
                    El.svg(TrailSignDrawing.ahead()),
                    El.h2("", Words.text("commitments.none.title")),
                    El.p("s dim", Words.text("commitments.none.why")),
                    El.a(Paths.PATHWAYS, "btn primary", Words.text("commitments.none.action")));
        }
        return El.div(
                "live",
                list("commitments.open", all.all().stream().filter(CommitmentView::isOpen)),
                list("commitments.closed", all.all().stream().filter(one -> !one.isOpen())));
    }

    private Component list(String key, Stream<CommitmentView> some) {
        Component[] cards =
                some.map(one -> CommitmentCard.of(one, names, viewer)).toArray(Component[]::new);
        if (cards.length == 0) {
            return El.p("dim", Words.text(key + ".none"));
        }
        return El.section("stack", El.h2("", Words.text(key, cards.length)), El.ul("stack", cards));
    }
}
