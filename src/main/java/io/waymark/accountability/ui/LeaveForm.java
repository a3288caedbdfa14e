package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.TakeLeaveBack;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.DayPickers;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import java.util.List;

/** When somebody is away: entered, and taken back. */
final class LeaveForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;
    private final DatePicker first;
    private final DatePicker last;
    private final Arrival saved = new Arrival();

    LeaveForm(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        addClassNames("stack");
        first = picker("working.leave.first", "first");
        last = picker("working.leave.last", "last");
        add(
                El.div("row", first, last),
                refusals.place(),
                saved,
                new Button(Words.text("working.leave.enter"), click -> enter()));
    }

    /** All leave that was entered, each to be taken back. */
    Component list(List<Absence> leave) {
        if (leave.isEmpty()) {
            return El.p("s dim", Words.text("working.leave.none"));
        }
        return El.ul("list", leave.stream().map(this::line).toArray(Component[]::new));
    }

    private Component line(Absence leave) {
        String days = Words.text("working.leave.from-to", viewer.day(leave.first()), viewer.day(leave.last()));
        Button back = new Button(
                Words.text("working.leave.take-back"),
                click -> refusals.guard(() -> {
                    gateways.send(
                            new TakeLeaveBack(WorkingDaysId.of(viewer.person()), viewer.person(), leave, viewer.now()));
                    saved.show(Words.text("working.leave.taken-back"));
                }));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        back.setAriaLabel(Words.text("working.leave.take-back.which", days));
        return El.li("row between", El.span("", days), back);
    }

    private void enter() {
        boolean done = refusals.guard(() -> {
            LocalDate from = given(first, "first");
            LocalDate to = last.getOptionalValue().orElse(from);
            gateways.send(new EnterLeave(
                    WorkingDaysId.of(viewer.person()), viewer.person(), new Absence(from, to), viewer.now()));
        });
        if (done) {
            first.clear();
            last.clear();
            saved.show(Words.text("working.leave.entered"));
        }
    }

    private static LocalDate given(DatePicker picker, String field) {
        return picker.getOptionalValue()
                .orElseThrow(() -> Rejection.invalid(Problem.of("day-missing").at(field)));
    }

    private DatePicker picker(String key, String field) {
        DatePicker picker = new DatePicker(Words.text(key));
        picker.setLocale(viewer.locale());
        picker.setI18n(DayPickers.words(viewer.locale()));
        picker.setRequiredIndicatorVisible(field.equals("first"));
        refusals.field(field, picker);
        return picker;
    }
}
