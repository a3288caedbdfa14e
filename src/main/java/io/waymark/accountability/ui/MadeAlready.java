package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;

/** The commitment of this pathway is made: what is left is to finish it. */
final class MadeAlready {

    private MadeAlready() {}

    static Component of(CommitmentView made, EnrolmentView enrolment, Refusals refusals, Runnable finish) {
        Div row = El.div("row");
        if (enrolment.isWaitingForCommitment()) {
            Button button =
                    new Button(Words.text("commitment.finish", enrolment.title()), click -> refusals.guard(finish));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(button);
        }
        row.add(El.a(Paths.of(made.id()), "btn", Words.text("commitment.see")));
        return El.section(
                "card topo post",
                El.h2("", Words.text("commitment.made-already", made.wording().title())),
                Words.voice(made.wording()),
                refusals.place(),
                row);
    }
}
