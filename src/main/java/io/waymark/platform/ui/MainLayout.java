package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.waymark.platform.ui.drawing.BrandDrawing;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The shell: a drawer at a desk, a top bar and a bottom bar on a phone, and the view in the one main landmark. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 30;

    private final transient Viewer viewer;
    private final transient List<MenuEntry> entries;
    private final transient List<MenuCount> counts;
    private final Main main = new Main();
    private final List<Anchor> tabs = new ArrayList<>();

    MainLayout(Viewer viewer, ObjectProvider<MenuEntry> entries, ObjectProvider<MenuCount> counts) {
        this.viewer = viewer;
        this.counts = counts.stream().toList();
        this.entries = entries.orderedStream()
                .filter(entry -> entry.shown().test(viewer))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        UI.getCurrent().setLocale(viewer.locale());
        setPrimarySection(Section.DRAWER);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = El.a("#main", "skip", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        getElement()
                .appendChild(El.nav("", getTranslation("shell.skip.nav"), skip).getElement());
        addToDrawer(drawer());
        addToNavbar(topbar());
        addToNavbar(true, tabbar());
        super.setContent(main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        tabs.forEach(tab -> {
            String href = Objects.requireNonNullElse(tab.getHref(), "");
            boolean current = href.isEmpty() || href.equals(".") ? path.isEmpty() : path.startsWith(href);
            if (current) {
                tab.getElement().setAttribute("aria-current", "page");
            } else {
                tab.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component drawer() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        String group = null;
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.key()), entry.path(), El.icon(entry.icon()));
            item.setMatchNested(!entry.path().isEmpty());
            if (entry.group() != null && !entry.group().equals(group)) {
                group = entry.group();
                item.addClassName("group-start");
            }
            count(entry).ifPresent(item::setSuffixComponent);
            nav.addItem(item);
        }
        Anchor me = El.a(
                "account",
                "me",
                avatar(),
                El.span(
                        "",
                        El.b(viewer.profile().name()),
                        El.small(viewer.profile().line())));
        return El.aside("drawer", getTranslation("shell.menu"), brand(), nav, me);
    }

    private Optional<Component> count(MenuEntry entry) {
        return counts.stream()
                .filter(count -> count.path().equals(entry.path()))
                .findFirst()
                .map(count -> new WaitingCount(count, viewer));
    }

    private Component topbar() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.getElement().setAttribute("aria-label", getTranslation("shell.menu.open"));
        Header bar = El.with(new Header(toggle, brand()), "topbar");
        bar.add(El.span("topbar-end"));
        return bar;
    }

    private Component avatar() {
        com.vaadin.flow.component.html.Span initials =
                El.span("avatar", initials(viewer.profile().name()));
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
    }

    private Component tabbar() {
        List<Component> links = new ArrayList<>();
        entries.stream().filter(entry -> entry.group() == null).limit(4).forEach(entry -> {
            Anchor tab = El.a(
                    entry.path().isEmpty() ? "." : entry.path(),
                    "",
                    El.icon(entry.icon()),
                    El.span("", getTranslation(entry.key())));
            count(entry).ifPresent(tab::add);
            tabs.add(tab);
            links.add(tab);
        });
        Anchor account = El.a(
                "account",
                "",
                El.icon(io.waymark.platform.ui.drawing.Icons.PEOPLE),
                El.span("", getTranslation("shell.me")));
        tabs.add(account);
        links.add(account);
        return El.nav("tabbar", getTranslation("shell.nav.phone"), links.toArray(Component[]::new));
    }

    private static Anchor brand() {
        return El.a(".", "brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark"));
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.strip().split("\\s+")) {
            if (!part.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
