package io.waymark.accountability.ui;

import io.waymark.accountability.api.ReportStanding;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How many there are, and what of them there is to do. */
final class BoardLead {

    private BoardLead() {}

    static String of(List<BoardEntry> entries) {
        return Words.text(
                "board.lead",
                entries.size(),
                count(entries, ReportStanding.Kind.OVERDUE, ReportStanding.Kind.MISSED_IN_A_ROW),
                count(entries, ReportStanding.Kind.BLOCKED),
                count(entries, ReportStanding.Kind.WAITS_FOR_YOU, ReportStanding.Kind.ASKS_YOU));
    }

    private static long count(List<BoardEntry> entries, ReportStanding.Kind... kinds) {
        Predicate<BoardEntry> among = entry -> Set.of(kinds).contains(entry.kind());
        return entries.stream().filter(among).filter(BoardEntry::needsManager).count();
    }
}
