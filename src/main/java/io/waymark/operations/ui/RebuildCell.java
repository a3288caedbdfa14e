package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.operations.api.ProcessorKind;
import io.waymark.operations.api.ProcessorView;
import io.waymark.operations.api.RebuildView;
import io.waymark.platform.ui.El;

/** Begins a rebuild, shows how far it has come, and stops it; or says why there is nothing to rebuild. */
final class RebuildCell {

    private final Figures figures;
    private final Div cell = El.div("stack s1");
    private final Button begin;
    private final Button stop;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = El.span("num");
    private final Span why = El.span("dim");
    private final Div progress;

    RebuildCell(ProcessorView view, Figures figures, Runnable begin, Runnable stop) {
        this.figures = figures;
        this.begin = button("operations.rebuild", view.name(), begin);
        this.stop = button("operations.rebuild.stop", view.name(), stop);
        progress = El.div("stack s1", words, bar, this.stop);
        if (view.kind() == ProcessorKind.POLICY) {
            cell.add(El.span("dim", Figures.text("operations.rebuild.policy")));
        } else {
            why.setId("why-" + view.name());
            cell.add(this.begin, why, progress);
            rest();
        }
    }

    Component component() {
        return cell;
    }

    void show(ProcessorView view) {
        RebuildView rebuild = view.rebuild();
        if (rebuild == null) {
            rest();
            boolean nothing =
                    view.place() != null && view.place() < 0 && Long.valueOf(0).equals(view.behind());
            enable(nothing ? Figures.text("operations.rebuild.nothing") : "");
            return;
        }
        String done = Figures.text(
                "operations.rebuild.progress", figures.percent(rebuild.share()), figures.number(rebuild.behind()));
        words.setText(done);
        bar.setValue(Math.clamp(rebuild.share(), 0, 1));
        bar.getElement().setAttribute("aria-label", Figures.text("operations.rebuild.bar", view.name(), done));
        progress.setVisible(true);
        begin.setVisible(false);
        why.setVisible(false);
    }

    private void rest() {
        progress.setVisible(false);
        begin.setVisible(true);
    }

    private void enable(String reason) {
        begin.setEnabled(reason.isEmpty());
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        if (reason.isEmpty()) {
            begin.getElement().removeAttribute("aria-describedby");
        } else {
            begin.getElement().setAttribute("aria-describedby", why.getId().orElseThrow());
        }
    }

    private static Button button(String key, String processor, Runnable press) {
        Button button = new Button(Figures.text(key), click -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Figures.text(key + ".of", processor));
        return button;
    }
}
