package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.FindRosterPeople.Show;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.SearchAddress;
import io.waymark.platform.ui.SearchField;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Who there is, and where they come from, for those who bring them in. */
@Route(value = PeopleView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class PeopleView extends Page implements BeforeEnterObserver {

    static final String PATH = "people";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final Div shows = new Div();
    private final Div hits = new Div();
    private final Paragraph count = El.p("s dim", "");
    private transient PeopleSearch search = new PeopleSearch("", Show.ACTIVE);

    PeopleView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("people.title"));
        search = PeopleSearch.of(event.getLocation().getQueryParameters());
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(getTranslation("people.title")), El.p("dim", getTranslation("people.lead")))),
                El.div("stack", El.div("row between catalogue-tools", field(), shows), count),
                hits);
        show();
    }

    private Component field() {
        return SearchField.of(getTranslation("people.search"), search.text(), text -> {
            search = search.withText(text);
            show();
            return search.location();
        });
    }

    private void show() {
        shows.removeAll();
        shows.add(El.nav(
                "tabs",
                getTranslation("people.shows"),
                Stream.of(Show.values()).map(this::link).toArray(Component[]::new)));
        long total = gateways.ask(search.query(0, 1)).total();
        count.setText(getTranslation("people.count", total));
        hits.removeAll();
        hits.add(
                total == 0
                        ? El.div(
                                "card empty",
                                El.p("", getTranslation("people.none")),
                                El.p("s dim", getTranslation("people.none.why")))
                        : PeopleGrid.of(gateways, viewer, search));
    }

    private Component link(Show show) {
        Anchor link = El.a(
                search.withShow(show).location().getPathWithQueryParameters(),
                "",
                getTranslation("people.show." + SearchAddress.slug(show)));
        if (show == search.show()) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
