package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.ChooseConfirmer;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.RewordCommitment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;

/** What somebody can do to their commitment: reword it, say what blocks it, choose who confirms, close it. */
final class CommitmentActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;
    private final transient Runnable done;

    CommitmentActions(
            Gateways gateways, Viewer viewer, Texts texts, Names names, CommitmentView commitment, Runnable done) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
        this.done = done;
        addClassNames("stack", "card");
        List<Panel> panels = new ArrayList<>(
                List.of(reword(commitment), block(commitment), confirmer(commitment), close(commitment)));
        Div buttons = El.div("row tight");
        add(buttons);
        panels.forEach(panel -> {
            buttons.add(panel.button());
            add(panel.body());
        });
    }

    private Panel reword(CommitmentView commitment) {
        Refusals refusals = new Refusals(texts, viewer);
        WordingFields fields = new WordingFields(commitment.wording(), refusals);
        Button save = save(
                "action.reword.save",
                refusals,
                () -> gateways.send(new RewordCommitment(commitment.id(), fields.wording(), viewer.now())));
        return new Panel(Words.text("action.reword", commitment.rewordingsLeft()))
                .with(El.p("s dim", Words.text("action.reword.help")), fields, refusals.place(), save);
    }

    private Panel block(CommitmentView commitment) {
        Refusals refusals = new Refusals(texts, viewer);
        CommitmentView.Hindrance hindrance = commitment.hindrance();
        if (hindrance != null) {
            Button free = save(
                    "action.unblock",
                    refusals,
                    () -> gateways.send(new BlockCommitment(commitment.id(), null, null, viewer.now())));
            return new Panel(Words.text("action.blocked")).with(refusals.place(), free);
        }
        RadioButtonGroup<Obstacle> obstacle = new RadioButtonGroup<>(Words.text("action.block.what"));
        obstacle.setItems(Obstacle.values());
        obstacle.setItemLabelGenerator(one -> Words.of("obstacle", one));
        obstacle.setValue(Obstacle.NO_TIME);
        TextField line = Lines.field("action.block.line", refusals, "line");
        Button save = save(
                "action.block.save",
                refusals,
                () -> gateways.send(
                        new BlockCommitment(commitment.id(), obstacle.getValue(), line.getValue(), viewer.now())));
        return new Panel(Words.text("action.block"))
                .with(obstacle, line, El.p("s dim", Words.text("action.block.help")), refusals.place(), save);
    }

    private Panel confirmer(CommitmentView commitment) {
        Refusals refusals = new Refusals(texts, viewer);
        ConfirmerField field = new ConfirmerField(gateways, viewer.person(), names.managerOf(viewer), refusals);
        Button save = save("action.confirmer.save", refusals, () -> {
            PersonId chosen = field.person();
            if (chosen == null) {
                throw Rejection.invalid(Problem.of("confirmer-missing").at("confirmer"));
            }
            gateways.send(new ChooseConfirmer(commitment.id(), chosen, viewer.now()));
        });
        return new Panel(Words.text("action.confirmer")).with(field, refusals.place(), save);
    }

    private Panel close(CommitmentView commitment) {
        Refusals refusals = new Refusals(texts, viewer);
        RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Words.text("action.close.how"));
        outcome.setItems(Outcome.KEPT, Outcome.DROPPED);
        outcome.setItemLabelGenerator(one -> Words.of("action.close.as", one));
        outcome.setValue(Outcome.KEPT);
        TextField reason = Lines.field("action.close.reason", refusals, "reason");
        Button save = save(
                "action.close.save",
                refusals,
                () -> gateways.send(
                        new CloseCommitment(commitment.id(), outcome.getValue(), reason.getValue(), viewer.now())));
        return new Panel(Words.text("action.close"))
                .with(outcome, reason, El.p("s dim", Words.text("action.close.help")), refusals.place(), save);
    }

    private Button save(String key, Refusals refusals, Runnable work) {
        return new Button(Words.text(key), click -> {
            if (refusals.guard(work)) {
                done.run();
            }
        });
    }
}
