package io.waymark.accountability.ui;

import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.AccountLink;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MenuCount;
import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitmentMenu {

    @Bean
    MenuEntry commitmentsEntry() {
        return new MenuEntry(
                3, "commitments.nav", "commitments.nav.short", null, Paths.COMMITMENTS, Icons.PROMISE, viewer -> true);
    }

    @Bean
    AccountLink workingDaysLink() {
        return new AccountLink(1, "working.title", Paths.WORKING_DAYS);
    }

    @Bean
    AccountLink calendarLink() {
        return new AccountLink(2, "calendar.title", Paths.CALENDAR);
    }

    @Bean
    MenuCount commitmentsCount(Gateways gateways) {
        return new MenuCount() {
            @Override
            public String path() {
                return Paths.COMMITMENTS;
            }

            @Override
            public Signal<Integer> of(com.vaadin.flow.component.Component owner, Viewer viewer) {
                Signal<Commitments> mine = Live.of(owner, gateways, new FindCommitments(viewer.person()));
                Signal<Commitments> theirs = Live.of(owner, gateways, new FindConfirming(viewer.person()));
                return () ->
                        Waiting.answers(mine.get(), viewer.now()) + Waiting.confirming(theirs.get(), viewer.person());
            }
        };
    }
}
