package io.waymark.platform.ui;

import io.waymark.platform.ui.drawing.Icons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeMenu {

    @Bean
    MenuEntry homeEntry() {
        return new MenuEntry(1, "home.nav", null, "", Icons.HOME, viewer -> true);
    }
}
