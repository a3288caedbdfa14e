package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.waymark.operations.api.ProcessorFault;
import io.waymark.operations.api.ProcessorKind;
import io.waymark.operations.api.ProcessorState;
import io.waymark.operations.api.ProcessorView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One processor: what it is, whether it runs, how far it has come, and for a projection the way to make it anew. */
final class ProcessorRow implements Table.Row<ProcessorView> {

    private final Figures figures;
    private final Component name;
    private final Div state = El.div("stack s1");
    private final Span place = El.span("num");
    private final Span behind = El.span("num");
    private final Span handled = El.span("num");
    private final RebuildCell rebuild;
    private @Nullable ProcessorView shown;

    ProcessorRow(ProcessorView view, Figures figures, RebuildCell rebuild) {
        this.figures = figures;
        this.rebuild = rebuild;
        this.name = El.div(
                "stack s1",
                El.b(view.name()),
                El.span(
                        "dim",
                        Figures.text("operations.kind." + view.kind().name().toLowerCase(Locale.ROOT))));
    }

    @Override
    public List<Component> cells() {
        return List.of(name, state, behind, place, handled, rebuild.component());
    }

    @Override
    public void show(ProcessorView view) {
        ProcessorView before = shown;
        if (view.equals(before)) {
            return;
        }
        shown = view;
        if (before == null || !stateOf(view).equals(stateOf(before))) {
            state.removeAll();
            state.add(stateOf(view).stream().map(this::line).toArray(Component[]::new));
        }
        place.setText(known(view.place()));
        behind.setText(known(view.behind()));
        handled.setText(figures.moment(view.handledAt()));
        if (view.kind() == ProcessorKind.PROJECTION) {
            rebuild.show(view);
        }
    }

    /** Whether it is in order: running, and failing at nothing. */
    static boolean isFine(ProcessorView view) {
        return view.state() != ProcessorState.STOPPED && view.fault() == null;
    }

    private String known(@Nullable Long number) {
        if (number == null) {
            return Figures.text("operations.unknown");
        }
        return number < 0 ? Figures.text("operations.start") : figures.number(number);
    }

    private record Line(String classes, String words) {}

    private List<Line> stateOf(ProcessorView view) {
        ProcessorFault fault = view.fault();
        String key = "operations.state." + view.state().name().toLowerCase(Locale.ROOT);
        if (fault == null) {
            String look = view.state() == ProcessorState.RUNNING ? "chip ok" : "chip wait";
            return List.of(new Line(look, Figures.text(key)));
        }
        return List.of(
                new Line("chip bad", Figures.text("operations.fails")),
                new Line(
                        "dim",
                        Figures.text(
                                "operations.fails.at", Figures.bare(fault.type()), figures.moment(fault.since()))));
    }

    private Component line(Line line) {
        Icons icon = line.classes().endsWith("bad")
                ? Icons.WARN
                : line.classes().endsWith("wait") ? Icons.CLOCK : Icons.CHECK;
        return line.classes().startsWith("chip")
                ? El.div("row", El.span(line.classes(), El.smallIcon(icon), El.text(line.words())))
                : El.span(line.classes(), line.words());
    }
}
