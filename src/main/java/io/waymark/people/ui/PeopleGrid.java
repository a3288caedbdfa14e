package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.RosterPeople.Entry;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.util.stream.Collectors;

/** People in rows, of which only those are asked for that are looked at. */
final class PeopleGrid {

    private static final int PAGE = 50;

    private final Viewer viewer;

    private PeopleGrid(Viewer viewer) {
        this.viewer = viewer;
    }

    static Component of(Gateways gateways, Viewer viewer, PeopleSearch search) {
        PeopleGrid cells = new PeopleGrid(viewer);
        Grid<Entry> grid = new Grid<>();
        grid.setPageSize(PAGE);
        grid.addClassName("people-grid");
        grid.getElement().setAttribute("aria-label", text("people.title"));
        Grid.Column<Entry> name = grid.addComponentColumn(cells::name)
                .setHeader(text("people.field.name"))
                .setFlexGrow(2)
                .setWidth("13rem");
        name.setRowHeader(true);
        grid.addColumn(Entry::teamName).setHeader(text("people.field.team")).setWidth("10rem");
        grid.addColumn(Entry::jobTitle).setHeader(text("people.field.jobTitle")).setWidth("10rem");
        grid.addComponentColumn(cells::state).setHeader(text("people.state")).setWidth("12rem");
        grid.setItems(
                query -> gateways.ask(search.query(query.getOffset(), query.getLimit())).people().stream(),
                query -> (int) gateways.ask(search.query(0, 1)).total());
        return grid;
    }

    private Component name(Entry entry) {
        String name = entry.name().isBlank() ? text("people.erased") : entry.name();
        Anchor link = El.a(PeopleView.PATH + "/" + entry.id().value(), "link", name);
        return El.div("people-name", link, El.span("s dim", entry.email()));
    }

    private Component state(Entry entry) {
        if (entry.left() != null) {
            return El.span("chip", text("people.left.on", viewer.day(entry.left())));
        }
        return entry.conflicts() > 0
                ? El.span("chip wait", text("people.conflicts", entry.conflicts()))
                : El.span("s dim", sources(entry));
    }

    private static String sources(Entry entry) {
        return entry.sources().isEmpty()
                ? text("people.source.none")
                : entry.sources().stream().map(PeopleGrid::source).collect(Collectors.joining(", "));
    }

    static String source(RosterSource source) {
        return text("people.source." + source.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
