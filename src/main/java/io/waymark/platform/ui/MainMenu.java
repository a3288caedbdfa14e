package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The entries of the drawer. One at most is where somebody is: of those whose address the page lies at or below, the nearest. To the
 * browser alone it would be each of them.
 */
final class MainMenu {

    private final SideNav nav = new SideNav();
    private final Map<String, SideNavItem> items = new LinkedHashMap<>();

    Component component() {
        return nav;
    }

    void fill(Iterable<MenuEntry> entries, Function<MenuEntry, Optional<Component>> counted) {
        nav.getElement().setAttribute("aria-label", I18NProvider.translate("shell.nav"));
        nav.removeAll();
        items.clear();
        String group = null;
        for (MenuEntry entry : entries) {
            SideNavItem item =
                    new SideNavItem(I18NProvider.translate(entry.key()), entry.path(), El.icon(entry.icon()));
            if (entry.group() != null && !entry.group().equals(group)) {
                group = entry.group();
                item.addClassName("group-start");
            }
            counted.apply(entry).ifPresent(item::setSuffixComponent);
            items.put(entry.path(), item);
            nav.addItem(item);
        }
    }

    void mark(String path) {
        String nearest = NearestPath.of(path, items.keySet()).orElse(null);
        items.forEach((place, item) -> {
            if (place.equals(nearest) && !place.equals(path)) {
                item.setPathAliases(Set.of(path));
            } else {
                // Without any, the component would take the list itself away in the browser, and fail at the next step.
                item.getElement().setPropertyList("pathAliases", List.of());
            }
        });
    }
}
