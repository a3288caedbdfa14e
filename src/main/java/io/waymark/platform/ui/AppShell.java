package io.waymark.platform.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page around every view. What a window sends always comes as a request, which is checked like any other; a socket only carries
 * what it is told. Our own style sheets come after Lumo's, which declares its colours anew for the
 * dark theme.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("waymark.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Waymark");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineFromFile(
                com.vaadin.flow.component.page.TargetElement.HEAD,
                com.vaadin.flow.component.page.Inline.Position.PREPEND,
                "META-INF/resources/js/scheme.js",
                com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
        settings.addFavIcon("icon", "icon.svg", "any");
    }
}
