package io.waymark.operations.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.waymark.platform.time.ClockCanBeMoved;
import io.waymark.platform.ui.ClockBanner;
import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page that moves the clock is there only where the clock can be moved; anywhere else its address is nothing at all. */
@Configuration(proxyBeanMethods = false)
@ClockCanBeMoved
class ClockRoute implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(event.getSource().getContext()))
                .setAnnotatedRoute(ClockPageView.class);
    }

    @Bean
    MenuEntry clockEntry() {
        return new MenuEntry(
                49,
                "clock.nav",
                "shell.group.system",
                ClockBanner.PATH,
                Icons.CLOCK,
                viewer -> viewer.couldHave(Role.SYS_ADMIN));
    }
}
