package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.waymark.pathways.api.Catalogue;
import io.waymark.pathways.api.CatalogueEntry;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a search in the catalogue found, a page at a time, as it is now. */
class CatalogueHits extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient CatalogueSearch search;
    private final transient Consumer<String> count;
    private final transient List<Signal<Catalogue>> pages = new ArrayList<>();
    private final ValueSignal<Integer> shown = new ValueSignal<>(1);
    private final UnorderedList cards = El.ul("states fit");
    private final Div empty = new Div();
    private final Button more = new Button(getTranslation("catalogue.more"), click -> more());

    CatalogueHits(Gateways gateways, Viewer viewer, CatalogueSearch search, Consumer<String> count) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.search = search;
        this.count = count;
        addClassNames("stack", "s5");
        more.setDisableOnClick(true);
        add(cards, empty, more);
        pages.add(Live.of(this, gateways, search.page(viewer.person(), 0)));
        Signal.effect(this, () -> {
            shown.get();
            List<Catalogue> found = pages.stream().map(Signal::get).toList();
            Signal.untracked(() -> {
                show(found);
                return true;
            });
        });
    }

    private void more() {
        int before = pages.size() * CatalogueSearch.PAGE;
        pages.add(Live.of(this, gateways, search.page(viewer.person(), pages.size())));
        shown.set(pages.size());
        more.setEnabled(true);
        // The new cards follow the button that asked for them: whoever works by keyboard goes on at the first.
        cards.getElement().executeJs("setTimeout(() => this.children[$0]?.querySelector('a')?.focus())", before);
    }

    private void show(List<Catalogue> found) {
        List<CatalogueEntry> entries =
                found.stream().flatMap(page -> page.entries().stream()).toList();
        long total = found.getLast().total();
        cards.removeAll();
        entries.forEach(entry -> cards.add(CatalogueCard.of(entry, viewer)));
        cards.setVisible(!entries.isEmpty());
        empty.removeAll();
        empty.setVisible(entries.isEmpty());
        more.setVisible(entries.size() < total);
        if (entries.isEmpty()) {
            empty.add(search.isAll() ? noneAtAll() : noHit());
        }
        count.accept(
                entries.isEmpty() && search.isAll()
                        ? ""
                        : entries.size() < total
                                ? getTranslation("catalogue.count.some", entries.size(), total)
                                : getTranslation("catalogue.count", total));
    }

    private Component noneAtAll() {
        return El.div(
                "card empty topo",
                El.svg(TrailSignDrawing.ahead()),
                El.h2("card-title", getTranslation("catalogue.none.title")),
                El.p("s dim", getTranslation("catalogue.none.why")));
    }

    private Component noHit() {
        String title = search.text().isBlank()
                ? getTranslation("catalogue.no-track.title")
                : getTranslation("catalogue.no-hit.title", search.text().strip());
        return El.div(
                "card empty",
                El.icon(Icons.SEARCH),
                El.h2("card-title", title),
                El.p("s dim", getTranslation("catalogue.no-hit.why")),
                El.a(Paths.CATALOGUE, "btn", getTranslation("catalogue.see-all")));
    }
}
