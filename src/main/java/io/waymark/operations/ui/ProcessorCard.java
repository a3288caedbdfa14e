package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import io.waymark.operations.api.CancelRebuild;
import io.waymark.operations.api.FindProcessors;
import io.waymark.operations.api.ProcessorList;
import io.waymark.operations.api.ProcessorView;
import io.waymark.operations.api.RebuildProjection;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Command;
import java.util.List;

/** The processors of this node, and rebuilds of what they make. */
final class ProcessorCard {

    private final Gateways gateways;
    private final Figures figures;
    private final Runnable refresh;
    private final Refusals refusals;
    private final Table<ProcessorView, ProcessorRow> table;
    private final Component card;

    ProcessorCard(Gateways gateways, Viewer viewer, Texts texts, Figures figures, Runnable refresh) {
        this.gateways = gateways;
        this.figures = figures;
        this.refresh = refresh;
        this.refusals = new Refusals(texts, viewer);
        table = new Table<>(
                Figures.text("operations.processors.caption"),
                List.of(
                        Figures.text("operations.processor"),
                        Figures.text("operations.state"),
                        Figures.text("operations.behind"),
                        Figures.text("operations.place"),
                        Figures.text("operations.handled"),
                        Figures.text("operations.rebuild")),
                ProcessorView::name,
                this::row);
        card = El.section(
                "card",
                El.h2("", Figures.text("operations.processors")),
                El.p("s dim", Figures.text("operations.processors.lead")),
                refusals.place(),
                table.component());
    }

    Component component() {
        return card;
    }

    /** Shows how things stand; returns it. */
    ProcessorList show() {
        ProcessorList list = gateways.ask(new FindProcessors());
        table.show(list.processors());
        return list;
    }

    private ProcessorRow row(ProcessorView view) {
        return new ProcessorRow(
                view,
                figures,
                new RebuildCell(
                        view,
                        figures,
                        () -> send(new RebuildProjection(view.name())),
                        () -> send(new CancelRebuild(view.name()))));
    }

    private void send(Command<Void> command) {
        refusals.guard(() -> gateways.sendOnly(command));
        refresh.run();
    }
}
