package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.Track;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.SearchField;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All pathways one can set out on. */
@Route(value = Paths.CATALOGUE, layout = MainLayout.class)
@PermitAll
class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final Div tracks = new Div();
    private final Div hits = El.div("stack s5");
    private final Paragraph count = El.p("s dim", "");
    private transient CatalogueSearch search = new CatalogueSearch("", null);

    CatalogueView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title(getTranslation("catalogue.title"));
        search = CatalogueSearch.of(event.getLocation().getQueryParameters());
        add(El.div(
                "head",
                El.div("", El.h1(getTranslation("catalogue.title")), El.p("dim", getTranslation("catalogue.lead")))));
        add(El.div("stack", El.div("row between catalogue-tools", field(), tracks), count));
        add(hits);
        show();
    }

    private Component field() {
        return SearchField.of(getTranslation("catalogue.search"), search.text(), text -> {
            search = search.withText(text);
            show();
            return search.location();
        });
    }

    private void show() {
        tracks.removeAll();
        tracks.add(El.nav("tabs", getTranslation("catalogue.tracks"), links()));
        hits.removeAll();
        hits.add(new CatalogueHits(gateways, viewer, search, count::setText));
    }

    private Component[] links() {
        Track[] all = Track.values();
        Component[] links = new Component[all.length + 1];
        links[0] = link(null, getTranslation("catalogue.all"));
        for (int i = 0; i < all.length; i++) {
            links[i + 1] = link(all[i], Words.track(all[i]));
        }
        return links;
    }

    private Component link(@Nullable Track track, String text) {
        Anchor link = El.a(search.withTrack(track).href(), "", text);
        if (Objects.equals(track, search.track())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
