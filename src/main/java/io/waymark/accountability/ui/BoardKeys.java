package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import io.waymark.platform.ui.El;

/** J and K move, L logs: while the focus is on the page or nowhere and nothing is being typed, for letters mean something else there. */
final class BoardKeys {

    private static final String KEY = "event.key.toLowerCase()";
    private static final String OURS = """
            ['j', 'k', 'l'].includes(event.key?.toLowerCase()) && !event.ctrlKey && !event.metaKey && !event.altKey
            && (event.target === document.body || event.target.closest?.('#main'))
            && !event.target.closest('input, textarea, select, [contenteditable], vaadin-select, vaadin-date-picker')""";

    private BoardKeys() {}

    /** Listens as long as the owner is on the page. */
    static void listen(Component owner, Board board) {
        owner.addAttachListener(attach -> {
            UI window = attach.getUI();
            var listening = window.getElement()
                    .addEventListener("keydown", event -> press(event, board))
                    .setFilter(OURS)
                    .addEventData(KEY);
            owner.addDetachListener(detach -> {
                listening.remove();
                detach.unregisterListener();
            });
        });
    }

    static Component legend() {
        return El.span(
                "s dim only-wide board-keys",
                El.text(Words.text("board.keys")),
                El.text(" "),
                El.span("kbd", "J"),
                El.text(" "),
                El.span("kbd", "K"),
                El.text(" " + Words.text("board.keys.move") + ", "),
                El.span("kbd", "L"),
                El.text(" " + Words.text("board.keys.log") + ", "),
                El.span("kbd", Words.text("key.ctrl")),
                El.text(" "),
                El.span("kbd", Words.text("key.enter")),
                El.text(" " + Words.text("board.keys.save")));
    }

    private static void press(DomEvent event, Board board) {
        switch (event.getEventData().path(KEY).asString()) {
            case "j" -> board.move(1);
            case "k" -> board.move(-1);
            default -> board.logSelected();
        }
    }
}
