package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import io.waymark.operations.api.ClockView;
import io.waymark.operations.api.JumpAhead;
import io.waymark.operations.api.JumpState;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.DayPickers;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the clock is to go: by days, to a day, to what is due next, or where an interrupted jump was to lead. */
final class JumpForm {

    private static final List<Integer> DAYS = List.of(1, 7, 30);

    private final Gateways gateways;
    private final Viewer viewer;
    private final Runnable refresh;
    private final Refusals refusals;
    private final DatePicker day;
    private final Button next = button(Figures.text("clock.to-next"), this::nextDue);
    private final Button goOn = button("", this::whereItWasToGo);
    private final List<Button> byDays;
    private final Button toDay = button(Figures.text("clock.to-day"), this::typed);
    private final Component card;
    private @Nullable ClockView shown;

    JumpForm(Gateways gateways, Viewer viewer, Texts texts, Runnable refresh) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refresh = refresh;
        refusals = new Refusals(texts, viewer);
        day = new DatePicker(Figures.text("clock.day"));
        day.setHelperText(Figures.text("clock.day.help"));
        day.setLocale(viewer.locale());
        day.setI18n(DayPickers.words(viewer.locale()));
        day.setInitialPosition(viewer.today());
        refusals.field("to", day);
        byDays = DAYS.stream()
                .map(days -> button(
                        Figures.text("clock.by", days), () -> at(viewer.today().plusDays(days))))
                .toList();
        card = El.section(
                "card",
                El.h2("", Figures.text("clock.jump")),
                El.p("s dim", Figures.text("clock.jump.lead")),
                refusals.place(),
                El.div(
                        "row",
                        Stream.concat(byDays.stream(), Stream.of(next, goOn)).toArray(Component[]::new)),
                El.div("row clock-day", day, toDay));
    }

    Component component() {
        return card;
    }

    void show(ClockView clock) {
        shown = clock;
        ClockView.Jump jump = clock.jump();
        boolean free = jump == null || jump.state() != JumpState.UNDER_WAY;
        Stream.concat(byDays.stream(), Stream.of(next, goOn, toDay)).forEach(button -> button.setEnabled(free));
        next.setVisible(clock.next() != null);
        boolean unfinished = jump != null
                && (jump.state() == JumpState.STOPPED || jump.state() == JumpState.INTERRUPTED)
                && jump.to().isAfter(clock.now());
        goOn.setVisible(unfinished);
        if (jump != null && unfinished) {
            goOn.setText(Figures.text("clock.go-on", viewer.moment(jump.to())));
        }
    }

    private Button button(String label, Supplier<Instant> to) {
        return new Button(label, click -> {
            refusals.guard(() -> gateways.sendOnly(new JumpAhead(to.get())));
            refresh.run();
        });
    }

    /** A day at the time of day it is now. */
    private Instant at(LocalDate on) {
        return on.atTime(viewer.timeOfDay()).atZone(viewer.zone()).toInstant();
    }

    private Instant typed() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            throw Rejection.invalid(Problem.of("field-missing").at("to"));
        }
        return at(chosen);
    }

    private Instant nextDue() {
        ClockView.Due due = shown == null ? null : shown.next();
        if (due == null) {
            throw Rejection.conflict("nothing-due");
        }
        return due.at();
    }

    private Instant whereItWasToGo() {
        ClockView.Jump jump = shown == null ? null : shown.jump();
        if (jump == null) {
            throw Rejection.conflict("nothing-due");
        }
        return jump.to();
    }
}
