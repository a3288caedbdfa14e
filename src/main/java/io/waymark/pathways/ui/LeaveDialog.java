package io.waymark.pathways.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before somebody leaves a pathway, for their progress does not come back. */
final class LeaveDialog {

    private LeaveDialog() {}

    static void open(String pathway, Runnable leave) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.text("pathway.leave.title", pathway));
        dialog.setText(Words.text("pathway.leave.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.text("pathway.leave.stay"));
        dialog.setConfirmText(Words.text("pathway.leave"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> leave.run());
        dialog.open();
    }
}
