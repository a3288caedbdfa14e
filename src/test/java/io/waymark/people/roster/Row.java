package io.waymark.people.roster;

import io.waymark.people.api.RosterEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Makes entries of a roster, one thing at a time. */
record Row(RosterEntry entry) {

    /** Somebody of this key, with a name and an address made of it, in a team and reporting to nobody. */
    static Row of(int row, String key) {
        return new Row(new RosterEntry(
                row,
                key,
                "Name " + key,
                key + "@example.com",
                "Worker",
                "Support",
                "",
                "en-GB",
                ZoneId.of("Europe/London"),
                null,
                null));
    }

    Row named(String name) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                name,
                e.email(),
                e.jobTitle(),
                e.team(),
                e.manager(),
                e.locale(),
                e.zone(),
                e.from(),
                e.left()));
    }

    Row email(String email) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                e.name(),
                email,
                e.jobTitle(),
                e.team(),
                e.manager(),
                e.locale(),
                e.zone(),
                e.from(),
                e.left()));
    }

    Row titled(@Nullable String title) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                e.name(),
                e.email(),
                title,
                e.team(),
                e.manager(),
                e.locale(),
                e.zone(),
                e.from(),
                e.left()));
    }

    Row in(@Nullable String team) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                e.name(),
                e.email(),
                e.jobTitle(),
                team,
                e.manager(),
                e.locale(),
                e.zone(),
                e.from(),
                e.left()));
    }

    /** Reporting to whom this names; null if it is not told. */
    Row under(@Nullable String manager) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                e.name(),
                e.email(),
                e.jobTitle(),
                e.team(),
                manager,
                e.locale(),
                e.zone(),
                e.from(),
                e.left()));
    }

    Row dates(@Nullable LocalDate from, @Nullable LocalDate left) {
        RosterEntry e = entry;
        return new Row(new RosterEntry(
                e.row(),
                e.key(),
                e.name(),
                e.email(),
                e.jobTitle(),
                e.team(),
                e.manager(),
                e.locale(),
                e.zone(),
                from,
                left));
    }
}
