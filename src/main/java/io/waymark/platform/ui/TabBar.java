package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.ui.drawing.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The bar at the bottom of a phone: the first entries of the menu, and one's own account. */
final class TabBar {

    private static final int MOST = 4;
    private static final String ACCOUNT = "account";

    private final Nav nav = El.nav("tabbar", "");
    private final Map<String, Anchor> tabs = new LinkedHashMap<>();

    Component component() {
        return nav;
    }

    void fill(List<MenuEntry> entries, Function<MenuEntry, Optional<Component>> counted) {
        nav.getElement().setAttribute("aria-label", I18NProvider.translate("shell.nav.phone"));
        nav.removeAll();
        tabs.clear();
        entries.stream().filter(entry -> entry.group() == null).limit(MOST).forEach(entry -> {
            Anchor tab = add(entry.path(), entry.icon(), entry.tabKey());
            counted.apply(entry).ifPresent(tab::add);
        });
        add(ACCOUNT, Icons.PEOPLE, "shell.me");
    }

    void mark(String path) {
        String nearest = NearestPath.of(path, tabs.keySet()).orElse(null);
        tabs.forEach((place, tab) -> {
            if (place.equals(nearest)) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor add(String path, Icons icon, String key) {
        Anchor tab = El.a(path.isEmpty() ? "." : path, "", El.icon(icon), El.span("", I18NProvider.translate(key)));
        tabs.put(path, tab);
        nav.add(tab);
        return tab;
    }
}
