package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.Track;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All pathways one can set out on. */
@Route(value = Paths.CATALOGUE, layout = MainLayout.class)
@PermitAll
class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 300;

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
        TextField field = new TextField();
        field.setPlaceholder(getTranslation("catalogue.search"));
        field.setAriaLabel(getTranslation("catalogue.search"));
        field.setPrefixComponent(El.icon(Icons.SEARCH));
        field.setClearButtonVisible(true);
        field.setValue(search.text());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addClassName("catalogue-search");
        field.addValueChangeListener(change -> {
            search = search.withText(change.getValue());
            UI.getCurrent().getPage().getHistory().replaceState(null, search.location());
            show();
        });
        return field;
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
