package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.Catalogue;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.Track;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pathways one can set out on. What is looked for stands in the address, so that a search can be sent to somebody. */
@Route(value = Paths.CATALOGUE, layout = MainLayout.class)
@PermitAll
class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 24;
    private static final int TYPING_MILLIS = 300;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final TextField search = new TextField();
    private final Div tabs = new Div();
    private final Div results = new Div();
    private String text = "";
    private @Nullable Track track;

    CatalogueView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
        search.setLabel(getTranslation("catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        search.addClassName("catalogue-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(Paths.CATALOGUE, parameters(change.getValue(), track));
            }
        });
        tabs.addClassName("live");
        results.addClassName("live");
        add(
                El.div(
                        "head",
                        El.div(
                                "",
                                El.h1(getTranslation("catalogue.title")),
                                El.p("dim", getTranslation("catalogue.lead")))),
                El.div("row between catalogue-tools", tabs, search),
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("catalogue.title"));
        QueryParameters asked = event.getLocation().getQueryParameters();
        text = asked.getSingleParameter("q").orElse("");
        track = asked.getSingleParameter("track")
                .flatMap(CatalogueView::trackOf)
                .orElse(null);
        if (!search.getValue().equals(text)) {
            search.setValue(text);
        }
        tabs.removeAll();
        tabs.add(trackLinks());
        show(PAGE);
    }

    private void show(int size) {
        results.removeAll();
        FindCatalogue query = new FindCatalogue(viewer.person(), text, track, 0, size);
        Div owner = new Div();
        owner.addClassName("live");
        owner.add(following(
                Live.of(owner, gateways, query), found -> found.place().add(cards(found.value(), size))));
        results.add(owner);
    }

    private Component[] cards(Catalogue catalogue, int size) {
        if (catalogue.entries().isEmpty()) {
            return new Component[] {empty()};
        }
        List<Component> parts = new ArrayList<>();
        com.vaadin.flow.component.html.Paragraph count =
                El.p("s dim", getTranslation("catalogue.count", catalogue.total()));
        count.getElement().setAttribute("role", "status");
        parts.add(count);
        parts.add(El.ul(
                "states", catalogue.entries().stream().map(CatalogueCard::of).toArray(Component[]::new)));
        if (catalogue.total() > size) {
            parts.add(new Button(getTranslation("catalogue.more"), click -> show(size + PAGE)));
        }
        return parts.toArray(Component[]::new);
    }

    private Component empty() {
        if (text.isBlank() && track == null) {
            return El.div(
                    "card empty topo",
                    El.svg(TrailSignDrawing.ahead()),
                    El.h2("", getTranslation("catalogue.none.title")),
                    El.p("s dim", getTranslation("catalogue.none.why")));
        }
        Div card = El.div(
                "card empty",
                El.icon(Icons.SEARCH),
                El.h2("", getTranslation(text.isBlank() ? "catalogue.no-track.title" : "catalogue.no-hit.title", text)),
                El.p("s dim", getTranslation("catalogue.no-hit.why")),
                El.a(Paths.CATALOGUE, "btn", getTranslation("catalogue.all")));
        card.getElement().setAttribute("role", "status");
        return card;
    }

    private Component trackLinks() {
        List<Component> links = new ArrayList<>();
        links.add(trackLink(null, getTranslation("catalogue.all")));
        Arrays.stream(Track.values()).forEach(one -> links.add(trackLink(one, Words.track(one))));
        return El.nav("tabs", getTranslation("catalogue.tracks"), links.toArray(Component[]::new));
    }

    private Anchor trackLink(@Nullable Track to, String name) {
        String query = parameters(text, to).getQueryString();
        Anchor link = El.a(query.isEmpty() ? Paths.CATALOGUE : Paths.CATALOGUE + "?" + query, "", name);
        if (to == track) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static QueryParameters parameters(String text, @Nullable Track track) {
        Map<String, String> parameters = new java.util.LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        if (track != null) {
            parameters.put("track", track.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parameters);
    }

    private static java.util.Optional<Track> trackOf(String name) {
        return Arrays.stream(Track.values())
                .filter(track -> track.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
