package io.waymark.people.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportMenu {

    @Bean
    MenuEntry importEntry() {
        return new MenuEntry(
                38,
                "csv.nav",
                "shell.group.system",
                ImportView.PATH,
                Icons.UPLOAD,
                viewer -> viewer.has(Role.SYS_ADMIN));
    }
}
