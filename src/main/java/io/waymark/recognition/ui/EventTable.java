package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import java.util.Locale;
import java.util.stream.Stream;

/** The very events that earned a badge, in the order in which they happened, each with its identifier to take away. */
final class EventTable {

    private static final int SHORT = 8;
    private static final String COPY = """
            navigator.clipboard.writeText($0).then(() => $1.textContent = $2, () => $1.textContent = $0)""";

    private final Viewer viewer;
    private final Span copied = El.span("s dim");

    private EventTable(Viewer viewer) {
        this.viewer = viewer;
        copied.getElement().setAttribute("role", "status");
    }

    static Component of(EarnedBadge badge, Viewer viewer) {
        EventTable events = new EventTable(viewer);
        return El.div("card events", events.table(badge), events.copied);
    }

    private NativeTable table(EarnedBadge badge) {
        NativeTable table = new NativeTable();
        // On a phone the rows are laid out as blocks, which would cost a table its meaning but for these roles.
        table.getElement().setAttribute("role", "table");
        table.addClassName("s");
        table.setCaptionText(Blazes.text("badge.events.caption"));
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        Stream.of("badge.events.when", "badge.events.what", "badge.events.id").forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Blazes.text(key));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        Reasons.inOrder(badge).forEach(fact -> table.getBody().add(row(fact)));
        return table;
    }

    private NativeTableRow row(EarningFact fact) {
        String kind = fact.kind().name().toLowerCase(Locale.ROOT);
        NativeTableRow row = new NativeTableRow(
                cell("num nowrap", El.text(viewer.moment(fact.at()))),
                cell("", words(fact, kind)),
                cell("", identifier(fact.event())));
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static Component words(EarningFact fact, String kind) {
        String words = Blazes.text("event." + kind, fact.subject());
        return fact.kind() == EarningFact.Kind.STEP_COMPLETED ? El.text(words) : El.b(words);
    }

    private Component identifier(String event) {
        Button copy = new Button(event.length() > SHORT ? event.substring(0, SHORT) : event);
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        copy.addClassName("event-id");
        copy.getElement().setAttribute("title", event);
        copy.setAriaLabel(Blazes.text("badge.events.copy", event));
        copy.addClickListener(click -> copy.getElement()
                .executeJs(COPY, event, copied.getElement(), Blazes.text("badge.events.copied", event)));
        return copy;
    }

    private static NativeTableCell cell(String classes, Component content) {
        NativeTableCell cell = El.with(new NativeTableCell(content), classes);
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }
}
