package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.platform.ui.El;
import java.util.List;
import java.util.function.Consumer;

/** What to talk about, in order; a point that somebody added can be taken off. */
final class AgendaList {

    private final Consumer<AgendaPointId> done;

    AgendaList(Consumer<AgendaPointId> done) {
        this.done = done;
    }

    Component of(List<AgendaItem> items) {
        return items.isEmpty()
                ? El.p("s dim", Words.text("agenda.none"))
                : El.ol("list", items.stream().map(this::item).toArray(Component[]::new));
    }

    /** The same as plain text, for a mail or a note. */
    static String text(String title, List<AgendaItem> items) {
        StringBuilder text = new StringBuilder(title);
        items.forEach(
                item -> text.append("\n- ").append(item.title()).append(": ").append(item.detail()));
        return text.toString();
    }

    private Component item(AgendaItem item) {
        var sign = El.span(item.style(), El.icon(item.icon()));
        sign.getElement().setAttribute("aria-hidden", "true");
        var line = El.li("row top", sign, El.div("grow", El.b(item.title()), El.p("s dim", item.detail())));
        AgendaPointId point = item.point();
        if (point != null) {
            Button off = new Button(Words.text("agenda.done"), click -> done.accept(point));
            off.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            off.setAriaLabel(Words.text("agenda.done.of", item.title()));
            off.addClassName("no-print");
            line.add(off);
        }
        return line;
    }
}
