package io.waymark.demo;

import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the demo company; all days are those of the reference history.
 *
 * @param team the name of their team
 * @param department what it belongs to; known to readers of the table alone
 * @param manager whom they report to at the end of the history, or null for the chief executive
 * @param formerManager whom they reported to before {@code managerSince}, or null if their line never changed
 */
record StaffMember(
        PersonId id,
        String name,
        String email,
        String title,
        String team,
        String department,
        @Nullable PersonId manager,
        String locale,
        ZoneId zone,
        LocalDate joined,
        @Nullable PersonId formerManager,
        @Nullable LocalDate managerSince) {

    /** Everybody, in the order of the table. */
    static List<StaffMember> all() {
        return Table.read("people.csv").stream().map(StaffMember::of).toList();
    }

    /** Those who had left when the history ended. */
    static List<StaffMember> former() {
        return Table.read("former.csv").stream().map(StaffMember::of).toList();
    }

    TeamId teamId() {
        return new TeamId("t-" + team.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** Whom they reported to on their first day. */
    @Nullable
    PersonId firstManager() {
        return formerManager == null ? manager : formerManager;
    }

    private static StaffMember of(Table.Row row) {
        String since = row.textOrNull("managerSince");
        return new StaffMember(
                new PersonId(row.text("id")),
                row.text("name"),
                row.text("email"),
                row.text("title"),
                row.text("team"),
                row.text("department"),
                person(row.textOrNull("manager")),
                row.text("locale"),
                ZoneId.of(row.text("zone")),
                LocalDate.parse(row.text("joined")),
                person(row.textOrNull("formerManager")),
                since == null ? null : LocalDate.parse(since));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
