package io.waymark.operations.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsMenu {

    @Bean
    MenuEntry operationsEntry() {
        return new MenuEntry(
                40,
                "operations.nav",
                "shell.group.system",
                OperationsView.PATH,
                Icons.CHART,
                viewer -> viewer.couldHave(Role.SYS_ADMIN));
    }
}
