package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One report on the board. The line stays while what is in it changes, so that the keyboard keeps its place. */
final class BoardRow {

    private final Viewer viewer;
    private final NativeTableRow line = new NativeTableRow();
    private final Div person = El.div("grow");
    private final Div commitment = El.div("");
    private final Div checkIn = El.div("");
    private final Div next = El.div("");
    private final Button log = new Button(Words.text("board.log"));

    BoardRow(BoardEntry entry, Viewer viewer, Consumer<PersonId> toggle) {
        this.viewer = viewer;
        PersonId id = entry.id();
        log.addThemeVariants(ButtonVariant.LUMO_SMALL);
        log.addClickListener(click -> toggle.accept(id));
        log.setAriaLabel(Words.text("board.log.with", entry.person().name()));
        NativeTableHeaderCell head = new NativeTableHeaderCell(
                El.div("row tight keep", Faces.of(entry.person().name()), person));
        head.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        line.getElement().setAttribute("role", "row");
        line.addClassName("duo");
        line.add(head);
        line.getElement().appendChild(cell("", commitment).getElement());
        line.getElement()
                .appendChild(cell(Words.text("board.check-in"), checkIn).getElement());
        line.getElement().appendChild(cell(Words.text("board.next"), next).getElement());
        line.getElement().appendChild(El.with(cell("", log), "r").getElement());
    }

    NativeTableRow line() {
        return line;
    }

    void show(BoardEntry entry) {
        fill(
                person,
                El.a(
                        ReportPaths.commitments(entry.id()),
                        "card-link",
                        entry.person().name()),
                El.p("xs dim", entry.person().jobTitle()));
        fill(commitment, title(entry));
        fill(checkIn, BoardChip.of(entry.standing(), viewer));
        FollowUpView last = entry.row().last();
        fill(
                next,
                last == null || last.next() == null || last.next().isBefore(viewer.today())
                        ? El.span("dim", Words.text("board.next.none"))
                        : El.span("num", viewer.shortDay(last.next())));
        if (last != null) {
            next.add(El.span(
                    "xs dim",
                    Words.text("board.last", viewer.shortDay(LocalDate.ofInstant(last.at(), viewer.zone())))));
        }
    }

    /** Whether this is whom one looks at, and whether the form is open. */
    void mark(boolean selected, boolean open) {
        set("lead", selected);
        set("open", open);
        log.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (selected) {
            line.getElement().setAttribute("aria-current", "true");
        } else {
            line.getElement().removeAttribute("aria-current");
        }
    }

    void focus() {
        El.focus(log);
    }

    private void set(String name, boolean on) {
        if (on) {
            line.addClassName(name);
        } else {
            line.removeClassName(name);
        }
    }

    private static Component title(BoardEntry entry) {
        CommitmentView about = entry.standing().commitment();
        if (entry.kind() == ReportStanding.Kind.ON_LEAVE) {
            return El.span("dim", Words.text("board.paused"));
        }
        return about == null
                ? El.span("dim", Words.text("board.none-open"))
                : El.span("", about.wording().title());
    }

    private static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        if (!label.isEmpty()) {
            cell.getElement().setAttribute("data-l", label);
        }
        return cell;
    }

    private static void fill(Div place, Component... content) {
        place.removeAll();
        place.add(List.of(content));
    }
}
