package io.waymark.recognition.ui;

import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.drawing.Icons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BadgeMenu {

    @Bean
    MenuEntry badgesEntry() {
        return new MenuEntry(4, "badges.nav", null, BadgeWallView.PATH, Icons.BADGE, viewer -> true);
    }
}
