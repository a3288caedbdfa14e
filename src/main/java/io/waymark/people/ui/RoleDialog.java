package io.waymark.people.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.shared.Role;

/** Asks before somebody may do more than they could, or less. */
final class RoleDialog {

    private RoleDialog() {}

    static void give(String name, Role role, Runnable give) {
        ConfirmDialog dialog = dialog(
                text("people.roles.give.title", RolesCard.title(role), name),
                text("people.role." + role.code() + ".may") + " " + text("people.roles.give.what"));
        dialog.setConfirmText(text("people.roles.give"));
        dialog.setConfirmButtonTheme("primary");
        dialog.addConfirmListener(confirm -> give.run());
        dialog.open();
    }

    static void withdraw(String name, Role role, boolean own, boolean stays, Runnable withdraw) {
        String what = stays
                ? "people.roles.withdraw.stays"
                : own ? "people.roles.withdraw.own" : "people.roles.withdraw.what";
        ConfirmDialog dialog = dialog(text("people.roles.withdraw.title", RolesCard.title(role), name), text(what));
        dialog.setConfirmText(text("people.roles.withdraw"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> withdraw.run());
        dialog.open();
    }

    private static ConfirmDialog dialog(String header, String what) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(header);
        dialog.setText(what);
        dialog.setCancelable(true);
        dialog.setCancelText(text("people.roles.back"));
        return dialog;
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
