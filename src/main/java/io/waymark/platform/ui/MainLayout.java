package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.waymark.platform.ui.drawing.BrandDrawing;
import io.waymark.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The shell: a drawer at a desk, a top bar and a bottom bar on a phone, and the view in the one main landmark. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 30;

    private final transient Viewer viewer;
    private final transient List<MenuEntry> all;
    private final transient List<HeaderPart.Places> parts;
    private final transient List<MenuCount> counts;
    private final Main main = new Main();
    private final MainMenu menu = new MainMenu();
    private final TabBar tabs = new TabBar();
    private String path = "";

    MainLayout(
            Viewer viewer,
            ObjectProvider<MenuEntry> entries,
            ObjectProvider<HeaderPart> parts,
            ObjectProvider<MenuCount> counts) {
        this.viewer = viewer;
        this.parts = parts.orderedStream().map(part -> part.create(viewer)).toList();
        this.counts = counts.stream().toList();
        this.all = entries.orderedStream()
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
        addToNavbar(true, tabs.component());
        fill();
        super.setContent(main);
        this.parts.forEach(
                part -> getElement().appendChild(El.span("vh", part.voice()).getElement()));
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
        path = event.getLocation().getPath();
        mark();
    }

    /** Has the menu of a window follow the roles; who may not be on the page any more is shown what anybody else would be. */
    static void rolesChanged(UI window, Set<Role> roles) {
        List<HasElement> shown = window.getInternals().getActiveRouterTargetsChain();
        shown.stream()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .forEach(MainLayout::fill);
        if (!shown.isEmpty() && isClosedTo(roles, shown.getFirst().getClass())) {
            window.getPage().reload();
        }
    }

    private static boolean isClosedTo(Set<Role> roles, Class<?> view) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed != null
                && Arrays.stream(allowed.value()).map(Role::valueOf).noneMatch(roles::contains);
    }

    private void fill() {
        List<MenuEntry> entries =
                all.stream().filter(entry -> entry.shown().test(viewer)).toList();
        menu.fill(entries, this::count);
        tabs.fill(entries, this::count);
        mark();
    }

    /** How much waits behind an entry, where anything can. */
    private Optional<Component> count(MenuEntry entry) {
        return counts.stream()
                .filter(count -> count.path().equals(entry.path()))
                .findFirst()
                .map(count -> new WaitingCount(count, viewer));
    }

    private void mark() {
        menu.mark(path);
        tabs.mark(path);
    }

    private Component drawer() {
        Anchor me = El.a(
                "account",
                "me",
                avatar(),
                El.span(
                        "",
                        El.b(viewer.profile().name()),
                        El.small(viewer.profile().line())));
        return El.aside("drawer", getTranslation("shell.menu"), drawerHead(), menu.component(), me);
    }

    private Component topbar() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.getElement().setAttribute("aria-label", getTranslation("shell.menu.open"));
        Header bar = El.with(new Header(toggle, brand()), "topbar");
        bar.add(El.span(
                "topbar-end", parts.stream().map(HeaderPart.Places::topbar).toArray(Component[]::new)));
        return bar;
    }

    private Component drawerHead() {
        Div head = El.div("drawer-head", brand());
        parts.forEach(part -> head.add(part.drawer()));
        return head;
    }

    private Component avatar() {
        com.vaadin.flow.component.html.Span initials =
                El.span("avatar", initials(viewer.profile().name()));
        initials.getElement().setAttribute("aria-hidden", "true");
        return initials;
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
