package io.waymark.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.operations.api.DeadLetterView;
import io.waymark.operations.api.DiscardDeadLetter;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.function.Consumer;

/** Says what a discard means, and asks why, before anything is thrown away. */
final class DiscardDialog {

    private DiscardDialog() {}

    static void open(DeadLetterView letter, Texts texts, Viewer viewer, Consumer<String> discard) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Figures.text("operations.discard.title", letter.type()));
        dialog.setWidth("34rem");
        TextArea reason = new TextArea(Figures.text("operations.discard.reason"));
        reason.setHelperText(Figures.text(
                "operations.discard.reason.help", DiscardDeadLetter.SHORTEST_REASON, DiscardDeadLetter.LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.setWidthFull();
        Refusals refusals = new Refusals(texts, viewer);
        refusals.field("reason", reason);
        dialog.add(El.div(
                "stack",
                El.p("", Figures.text("operations.discard.what", letter.policy(), letter.aggregate())),
                El.p(
                        "",
                        letter.waiting() == 0
                                ? Figures.text("operations.discard.none")
                                : Figures.text("operations.discard.waiting", letter.waiting())),
                reason,
                refusals.place()));
        Button keep = new Button(Figures.text("operations.discard.keep"), click -> dialog.close());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(Figures.text("operations.discard.confirm"), click -> {
            if (refusals.guard(() -> discard.accept(reason.getValue()))) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(keep, confirm);
        dialog.open();
    }
}
