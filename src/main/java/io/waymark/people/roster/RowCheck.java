package io.waymark.people.roster;

import io.waymark.people.api.RosterEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at each row for itself, and at two that are the same. */
final class RowCheck {

    private final LocalDate today;
    private final Findings findings;

    RowCheck(LocalDate today, Findings findings) {
        this.today = today;
        this.findings = findings;
    }

    void check(List<RosterEntry> entries) {
        entries.forEach(this::check);
        once(entries, "key", RosterEntry::key, "roster-key-twice");
        once(entries, "email", entry -> Texts.folded(entry.email()), "roster-email-twice");
    }

    private void check(RosterEntry entry) {
        text(entry, "key", entry.key());
        text(entry, "name", entry.name());
        text(entry, "email", entry.email());
        if (!entry.email().isBlank() && !PersonForms.isEmail(entry.email())) {
            findings.bad(entry, "email", "roster-email-form", entry.email());
        }
        notTooLong(entry, "jobTitle", entry.jobTitle());
        notTooLong(entry, "team", entry.team());
        String locale = entry.locale();
        if (locale != null && !PersonForms.isLocale(locale)) {
            findings.bad(entry, "locale", "roster-locale-unknown", locale);
        }
        dates(entry);
    }

    private void dates(RosterEntry entry) {
        LocalDate from = entry.from();
        LocalDate left = entry.left();
        // Where the sun rises first it is tomorrow already.
        if (from != null && from.isAfter(today.plusDays(1))) {
            findings.bad(entry, "from", "roster-starts-later", from);
        }
        if (from != null && left != null && left.isBefore(from)) {
            findings.bad(entry, "left", "roster-left-before-joined", left, from);
        }
    }

    private void text(RosterEntry entry, String column, String text) {
        if (text.isBlank()) {
            findings.bad(entry, column, "roster-" + column + "-missing");
        }
        notTooLong(entry, column, text);
    }

    private void notTooLong(RosterEntry entry, String column, @Nullable String text) {
        if (text != null && text.length() > PersonForms.LONGEST) {
            findings.bad(entry, column, "field-too-long", PersonForms.LONGEST, text.length());
        }
    }

    private void once(List<RosterEntry> entries, String column, Function<RosterEntry, String> value, String code) {
        Map<String, RosterEntry> first = new HashMap<>();
        for (RosterEntry entry : entries) {
            String text = value.apply(entry).strip();
            RosterEntry before = text.isEmpty() ? null : first.putIfAbsent(text, entry);
            if (before != null) {
                findings.bad(entry, column, code, text, before.row());
            }
        }
    }
}
