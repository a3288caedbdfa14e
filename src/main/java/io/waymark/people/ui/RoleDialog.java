package io.waymark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.ui.El;
import io.waymark.shared.Role;

/** Asks before somebody may do more than they could, or less. */
final class RoleDialog {

    private RoleDialog() {}

    static void give(String name, Role role, Runnable give) {
        Button confirm = new Button(text("people.roles.give"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask(
                text("people.roles.give.title", RolesCard.title(role), name),
                text("people.role." + role.code() + ".may") + " " + text("people.roles.give.what"),
                confirm,
                give);
    }

    static void withdraw(String name, Role role, boolean own, boolean stays, Runnable withdraw) {
        String what = stays ? "stays" : own ? "own" : "what";
        Button confirm = new Button(text("people.roles.withdraw"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        ask(
                text("people.roles.withdraw.title", RolesCard.title(role), name),
                text("people.roles.withdraw." + what),
                confirm,
                withdraw);
    }

    private static void ask(String title, String what, Button confirm, Runnable meant) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("34rem");
        dialog.add(El.p("", what));
        Button back = new Button(text("people.roles.back"), click -> dialog.close());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.setAutofocus(true);
        confirm.addClickListener(click -> {
            dialog.close();
            meant.run();
        });
        dialog.getFooter().add(back, confirm);
        dialog.open();
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
