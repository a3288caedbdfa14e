package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.platform.ui.El;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What waits for whoever confirms. Items that are still there stay as they are, with what is typed in them, whatever happens
 * elsewhere; after one is dealt with the next has the focus. While the focus is in here or on the page as a whole, J and K move,
 * S, N and A press.
 */
final class ConfirmList extends Div {

    private static final long serialVersionUID = 1L;

    private static final String KEYS = """
            const list = this;
            const main = document.getElementById('main');
            const items = () => [...list.querySelectorAll('[data-item]')];
            const typing = target => target.closest?.('input, textarea, vaadin-text-field, vaadin-combo-box');
            const onKey = event => {
              if (!list.isConnected) { main.removeEventListener('keydown', onKey); return; }
              if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
              if (event.target !== main && !list.contains(event.target)) return;
              const all = items();
              const at = all.findIndex(item => item.contains(document.activeElement));
              const key = event.key.toLowerCase();
              if (key === 'j' || key === 'k') {
                event.preventDefault();
                const to = all[Math.min(Math.max(at + (key === 'j' ? 1 : -1), 0), all.length - 1)];
                to?.scrollIntoView({block: 'center'});
                to?.focus({preventScroll: true});
              } else if (at >= 0 && 'sna'.includes(key)) {
                const button = all[at].querySelector('[data-key=' + key + ']');
                if (button) { event.preventDefault(); button.click(); }
              }
            };
            main.addEventListener('keydown', onKey);""";

    private final transient Map<String, ConfirmItem> shown = new LinkedHashMap<>();
    private final UnorderedList list = El.ul("stack s5");
    private final Div empty = El.div("live");

    ConfirmList(Component whenEmpty) {
        addClassName("live");
        empty.add(whenEmpty);
        add(list, empty);
        list.addAttachListener(attach -> list.getElement().executeJs(KEYS));
    }

    void show(Map<String, Supplier<ConfirmItem>> wanted) {
        List.copyOf(shown.keySet()).stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> list.remove(shown.remove(key)));
        wanted.forEach((key, item) -> {
            if (!shown.containsKey(key)) {
                ConfirmItem made = item.get();
                shown.put(key, made);
                list.add(made);
            }
        });
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }

    /** Puts the keyboard at the first that is left. */
    void focusNext() {
        shown.values().stream().findFirst().ifPresent(El::focus);
    }
}
