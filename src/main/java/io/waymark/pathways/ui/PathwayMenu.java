package io.waymark.pathways.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PathwayMenu {

    @Bean
    MenuEntry pathwaysEntry() {
        return new MenuEntry(2, "pathways.nav", null, "pathways", Icons.PATH, viewer -> true);
    }
}
