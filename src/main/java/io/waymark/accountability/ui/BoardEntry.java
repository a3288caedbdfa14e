package io.waymark.accountability.ui;

import io.waymark.accountability.api.ReportStanding;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.people.api.PersonView;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report as the team board shows them. */
record BoardEntry(PersonView person, TeamBoard.Row row, ReportStanding standing) {

    private static final Comparator<BoardEntry> ORDER = Comparator.comparing(
                    BoardEntry::standing, ReportStanding.urgency())
            .thenComparing(entry -> entry.person().name());

    /** Whoever needs their manager most comes first. */
    static List<BoardEntry> of(List<PersonView> reports, TeamBoard board, Viewer viewer) {
        Map<PersonId, TeamBoard.Row> rows =
                board.rows().stream().collect(Collectors.toMap(TeamBoard.Row::person, Function.identity()));
        return reports.stream()
                .map(person -> of(person, rows.getOrDefault(person.id(), nothing(person.id())), viewer))
                .sorted(ORDER)
                .toList();
    }

    private static BoardEntry of(PersonView person, TeamBoard.Row row, Viewer viewer) {
        return new BoardEntry(person, row, ReportStanding.of(row, viewer.person(), viewer.today(), viewer.now()));
    }

    private static TeamBoard.Row nothing(PersonId person) {
        return new TeamBoard.Row(person, List.of(), null, List.of());
    }

    PersonId id() {
        return person.id();
    }

    boolean needsManager() {
        return standing.needsManager();
    }

    ReportStanding.Kind kind() {
        return standing.kind();
    }
}
