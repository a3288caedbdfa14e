package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.waymark.accountability.api.CommitmentDraft;
import io.waymark.pathways.api.Behaviour;
import io.waymark.people.api.Colleague;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import java.util.List;
import java.util.Optional;

/** All that a commitment is made of; what is typed is kept as one goes. */
final class MakeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Refusals refusals;
    private final WordingFields wording;
    private final Select<Behaviour> behaviour = new Select<>();
    private final Scale baseline = new Scale(Words.text("commitment.baseline"), Words.text("scale.low"));
    private final ConfirmerField confirmer;

    MakeForm(CommitmentDraft draft, List<Behaviour> behaviours, ConfirmerField confirmer, Refusals refusals) {
        this.refusals = refusals;
        this.confirmer = confirmer;
        wording = new WordingFields(draft.wording(), refusals);
        addClassNames("c7", "stack", "s5");
        behaviour.setLabel(Words.text("commitment.behaviour"));
        behaviour.setItems(behaviours);
        behaviour.setItemLabelGenerator(Behaviour::title);
        behaviours.stream()
                .filter(one -> one.id().equals(draft.behaviour()))
                .findFirst()
                .or(() -> behaviours.stream().findFirst())
                .ifPresent(behaviour::setValue);
        if (draft.baseline() != null) {
            baseline.setValue(draft.baseline());
        }
        refusals.field("behaviour", behaviour);
        refusals.field("baseline", baseline);
        add(
                El.div("card", wording, behaviour),
                El.div("card", baseline, El.p("s dim", Words.text("commitment.baseline.help"))),
                El.div("card", confirmer),
                refusals.place());
    }

    void onChange(Runnable changed) {
        wording.onChange(changed);
        behaviour.addValueChangeListener(change -> changed.run());
        baseline.addValueChangeListener(change -> changed.run());
        confirmer.onChange(changed);
    }

    CommitmentDraft draft() {
        return new CommitmentDraft(
                wording.wording(),
                behaviour.getOptionalValue().map(Behaviour::id).orElse(""),
                baseline.getValue(),
                confirmer.person());
    }

    Optional<Colleague> reader() {
        return confirmer.chosen();
    }

    Refusals refusals() {
        return refusals;
    }
}
