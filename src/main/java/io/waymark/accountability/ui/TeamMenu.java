package io.waymark.accountability.ui;

import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MenuCount;
import io.waymark.platform.ui.MenuEntry;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamMenu {

    @Bean
    MenuEntry teamBoardEntry() {
        return new MenuEntry(
                5,
                "board.nav",
                null,
                TeamBoardView.PATH,
                Icons.PEOPLE,
                viewer -> viewer.profile().manager());
    }

    @Bean
    MenuEntry followThroughEntry() {
        return new MenuEntry(
                21,
                "figures.nav",
                "shell.group.ld",
                FollowThroughView.PATH,
                Icons.CHART,
                viewer -> viewer.has(Role.LD_ADMIN));
    }

    @Bean
    MenuCount teamBoardCount(Gateways gateways) {
        return new MenuCount() {
            @Override
            public String path() {
                return TeamBoardView.PATH;
            }

            @Override
            public Signal<Integer> of(com.vaadin.flow.component.Component owner, Viewer viewer) {
                Signal<TeamBoard> board = Live.of(owner, gateways, new FindTeamBoard(viewer.person()));
                return () -> (int) board.get().rows().stream()
                        .map(row -> ReportStanding.of(row, viewer.person(), viewer.today(), viewer.now()))
                        .filter(ReportStanding::needsManager)
                        .count();
            }
        };
    }
}
