package io.waymark.notifications.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry(
                45,
                "outbox.nav",
                "shell.group.system",
                OutboxView.PATH,
                Icons.UPLOAD,
                viewer -> viewer.couldHave(Role.SYS_ADMIN));
    }
}
