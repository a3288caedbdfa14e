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
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import java.util.Set;
import java.util.stream.Stream;

/** The very events that earned a badge, in the order in which they happened, each with its identifier to take away. */
final class EventTable {

    private static final int SHORT = 8;
    private static final Set<EarningFact.Kind> COMPLETING = Set.of(
            EarningFact.Kind.STAGE_COMPLETED, EarningFact.Kind.PATHWAY_COMPLETED, EarningFact.Kind.CHECK_IN_SEEN);
    private static final String COPY = """
            navigator.clipboard.writeText($0).then(() => $1.textContent = $2, () => $1.textContent = $0)""";

    private final Teller teller;
    private final Span copied = El.span("s dim");

    private EventTable(Teller teller) {
        this.teller = teller;
        copied.getElement().setAttribute("role", "status");
    }

    static Component of(EarnedBadge badge, Teller teller) {
        EventTable events = new EventTable(teller);
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
        NativeTableRow row = new NativeTableRow(
                cell("num nowrap", El.text(teller.viewer().moment(fact.at()))),
                cell("", words(fact)),
                cell("", identifier(fact.event())));
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private Component words(EarningFact fact) {
        String words = teller.words("event", fact);
        return COMPLETING.contains(fact.kind()) ? El.b(words) : El.text(words);
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
