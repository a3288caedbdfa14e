package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterFileId;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.shared.Rejection;
import java.util.function.Consumer;

/** Whether the file tells of everybody, whether so many leavers are meant, and the button that imports it. */
final class PlanForm {

    private final CsvPlan plan;
    private final boolean everybody;
    private final Refusals refusals;
    private final Consumer<Boolean> again;
    private final Consumer<Boolean> start;

    PlanForm(CsvPlan plan, boolean everybody, Refusals refusals, Consumer<Boolean> again, Consumer<Boolean> start) {
        this.plan = plan;
        this.everybody = everybody;
        this.refusals = refusals;
        this.again = again;
        this.start = start;
    }

    Component component(RosterFileId file) {
        Checkbox all = new Checkbox(ImportWords.text("csv.everybody"), everybody);
        all.addValueChangeListener(change -> again.accept(change.getValue()));
        Div fields = El.div("stack", all, El.p("s dim", ImportWords.text("csv.everybody.why")));
        Div buttons = El.div("row");
        if (plan.problems().isEmpty() && !plan.plan().changes().isEmpty()) {
            buttons.add(importing(fields));
        }
        buttons.add(El.a(ImportReadingView.path(file), "btn", ImportWords.text("csv.back")), ImportWords.again());
        return El.section("card", El.h2("", ImportWords.text("csv.next")), fields, buttons);
    }

    private Button importing(Div fields) {
        Checkbox meant = new Checkbox(ImportWords.text(
                "csv.leavers.meant",
                plan.plan().count(RosterChange.Kind.LEAVE),
                plan.plan().active()));
        boolean many = plan.plan().hasManyLeavers();
        if (many) {
            fields.add(meant);
        }
        Button importing =
                new Button(ImportWords.text("csv.import", plan.plan().changes().size()));
        importing.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        importing.setDisableOnClick(true);
        importing.addClickListener(click -> {
            boolean begun = refusals.guard(() -> {
                if (many && !meant.getValue()) {
                    throw Rejection.conflict(
                            "many-leavers",
                            plan.plan().count(RosterChange.Kind.LEAVE),
                            plan.plan().active());
                }
                start.accept(meant.getValue());
            });
            if (!begun) {
                importing.setEnabled(true);
            }
        });
        return importing;
    }
}
