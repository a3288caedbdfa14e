package io.waymark.people.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewcomersMenu {

    @Bean
    MenuEntry newcomersEntry() {
        return new MenuEntry(
                39,
                "newcomers.nav",
                "shell.group.system",
                NewcomersView.PATH,
                Icons.PEOPLE,
                viewer -> viewer.couldHave(Role.SYS_ADMIN));
    }
}
