package io.waymark.pathways.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkshopMenu {

    @Bean
    MenuEntry workshopEntry() {
        return new MenuEntry(
                20,
                "studio.nav",
                "shell.group.ld",
                WorkshopView.PATH,
                Icons.UPLOAD,
                viewer -> viewer.has(Role.LD_ADMIN));
    }
}
