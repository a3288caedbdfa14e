package io.waymark.people.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SyncMenu {

    @Bean
    MenuEntry syncEntry() {
        return new MenuEntry(
                42,
                "people.sync.nav",
                "shell.group.system",
                SyncView.PATH,
                Icons.DOWN,
                viewer -> viewer.has(Role.SYS_ADMIN));
    }
}
