package io.waymark.accountability.projection;

import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Figures;
import io.waymark.accountability.api.FindAgenda;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.api.FindTeamFigures;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.NewBadges;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.accountability.api.TeamFigures;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what a manager asks about a team, and what the two of a one-to-one ask. */
@Component
class TeamQueries {

    /** What counts as new where nothing was ever logged. */
    private static final Duration NEW_BADGE = Duration.ofDays(30);

    private final TeamRows team;
    private final AccountabilityRows rows;
    private final NewBadges badges;
    private final Clock clock;

    TeamQueries(TeamRows team, AccountabilityRows rows, NewBadges badges, Clock clock) {
        this.team = team;
        this.rows = rows;
        this.badges = badges;
        this.clock = clock;
    }

    @QueryHandler
    TeamBoard find(FindTeamBoard query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<StandingRow> reports = team.reports(query.person());
        Map<PersonId, List<CommitmentView>> commitments = team.commitments(reports);
        Map<PersonId, FollowUpView> last = team.lastFollowUps(reports);
        return new TeamBoard(reports.stream()
                .map(report -> new TeamBoard.Row(
                        report.person(),
                        forManager(commitments.getOrDefault(report.person(), List.of())),
                        last.get(report.person()),
                        report.workingDays().leave().stream()
                                .filter(leave -> !leave.last().isBefore(today.minusDays(1)))
                                .toList()))
                .toList());
    }

    @QueryHandler
    TeamFigures find(FindTeamFigures query) {
        List<StandingRow> reports = team.reports(query.person());
        List<CommitmentView> all = team.commitments(reports).values().stream()
                .flatMap(List::stream)
                .toList();
        return new TeamFigures(reports.size(), Figures.of(all, clock.instant()));
    }

    @QueryHandler
    Agenda find(FindAgenda query) {
        StandingRow standing = rows.standing(query.person());
        List<CommitmentView> open = team.commitments(List.of(standing)).getOrDefault(query.person(), List.of()).stream()
                .filter(CommitmentView::isOpen)
                .toList();
        FollowUpView last = team.lastFollowUps(List.of(standing)).get(query.person());
        Instant since = last == null ? clock.instant().minus(NEW_BADGE) : last.at();
        return new Agenda(
                query.person(),
                standing.manager(),
                forManager(open),
                badges.of(query.person(), since),
                rows.agendas()
                        .find(query.person().value())
                        .map(AgendaRow::points)
                        .orElse(List.of()),
                last);
    }

    private static List<CommitmentView> forManager(List<CommitmentView> commitments) {
        return commitments.stream().map(CommitmentView::withoutPrivateLines).toList();
    }
}
