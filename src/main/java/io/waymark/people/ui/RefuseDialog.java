package io.waymark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.RefuseNewcomer;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.function.Consumer;

/** Says what a refusal means, and asks why. */
final class RefuseDialog {

    private RefuseDialog() {}

    static void open(String name, Texts texts, Viewer viewer, Consumer<String> refuse) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(I18NProvider.translate("newcomers.refuse.title", name));
        dialog.setWidth("34rem");
        TextArea reason = new TextArea(I18NProvider.translate("newcomers.refuse.reason"));
        reason.setHelperText(I18NProvider.translate(
                "newcomers.refuse.reason.help", RefuseNewcomer.SHORTEST_REASON, RefuseNewcomer.LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.setWidthFull();
        Refusals refusals = new Refusals(texts, viewer);
        refusals.field("reason", reason);
        dialog.add(
                El.div("stack", El.p("", I18NProvider.translate("newcomers.refuse.what")), reason, refusals.place()));
        Button keep = new Button(I18NProvider.translate("newcomers.back"), click -> dialog.close());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(I18NProvider.translate("newcomers.refuse"), click -> {
            if (refusals.guard(() -> refuse.accept(reason.getValue()))) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(keep, confirm);
        dialog.open();
    }
}
