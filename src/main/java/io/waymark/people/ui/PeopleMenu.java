package io.waymark.people.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(
                30,
                "people.nav",
                "shell.group.system",
                PeopleView.PATH,
                Icons.PEOPLE,
                viewer -> viewer.has(Role.SYS_ADMIN));
    }
}
