package io.waymark.accountability.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.function.Consumer;

/** Asks why somebody is excused from a check-in. */
final class ExcuseDialog {

    private static final int LONGEST = 500;

    private ExcuseDialog() {}

    static void open(String name, int day, Texts texts, Viewer viewer, Consumer<String> excuse) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.text("excuse.title", Words.first(name), day));
        dialog.setWidth("30rem");
        TextArea reason = new TextArea(Words.text("excuse.reason"));
        reason.setHelperText(Words.text("excuse.reason.help", Words.first(name)));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.setWidthFull();
        Refusals refusals = new Refusals(texts, viewer);
        refusals.field("reason", reason);
        dialog.add(El.div("stack", El.p("", Words.text("excuse.what")), reason, refusals.place()));
        Button keep = new Button(Words.text("excuse.keep"), click -> dialog.close());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(Words.text("excuse.confirm"), click -> {
            if (refusals.guard(() -> excuse.accept(reason.getValue()))) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(keep, confirm);
        UI.getCurrent().add(dialog);
        dialog.open();
    }
}
