package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.operations.api.ClockView;
import io.waymark.operations.api.JumpState;
import io.waymark.operations.api.StopJump;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import java.util.Locale;

/** How far the jump has come that is under way, with the way to stop it; or how the last one ended. */
final class JumpProgress {

    private final Figures figures;
    private final Paragraph words = El.p("", "");
    private final Paragraph outcome = El.p("", "");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Div running;
    private final Div place = El.div("stack");

    JumpProgress(Gateways gateways, Figures figures, Runnable refresh) {
        this.figures = figures;
        stop = new Button(Figures.text("clock.stop"), click -> {
            gateways.sendOnly(new StopJump());
            refresh.run();
        });
        // Said aloud when it begins and when it ends; the figures in between are there to be read.
        outcome.getElement().setAttribute("role", "status");
        running = El.div("stack s2", words, bar, El.div("row", stop));
        place.add(outcome, running);
    }

    Component component() {
        return place;
    }

    void show(ClockView clock) {
        ClockView.Jump jump = clock.jump();
        boolean underWay = jump != null && jump.state() == JumpState.UNDER_WAY;
        running.setVisible(underWay);
        place.setVisible(jump != null);
        if (jump == null) {
            return;
        }
        String how = jump.state().name().toLowerCase(Locale.ROOT);
        String said = underWay
                ? Figures.text("clock.jump.under_way", figures.moment(jump.to()))
                : Figures.text(
                        "clock.jump." + how, figures.moment(jump.reached()), figures.moment(jump.to()), jump.steps());
        place.setClassName(underWay || jump.state() == JumpState.ARRIVED ? "notice ok stack" : "notice wait stack");
        if (!said.equals(outcome.getText())) {
            outcome.setText(said);
        }
        if (underWay) {
            String done = Figures.text(
                    "clock.jump.progress", figures.percent(jump.share()), figures.moment(jump.reached()), jump.steps());
            words.setText(done);
            bar.setValue(jump.share());
            bar.getElement().setAttribute("aria-label", done);
        }
    }
}
