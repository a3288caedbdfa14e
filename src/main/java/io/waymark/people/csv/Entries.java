package io.waymark.people.csv;

import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.DateForm;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes entries of a roster of rows. A cell that cannot be read is noted, and the rest of its row read all the same. */
final class Entries {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Mapped mapped;
    private final CsvFindings findings;
    private final Map<CsvColumn, DateForm> forms = new EnumMap<>(CsvColumn.class);
    private final Set<CsvColumn> unclear = EnumSet.noneOf(CsvColumn.class);

    private Entries(Mapped mapped, CsvFindings findings) {
        this.mapped = mapped;
        this.findings = findings;
    }

    /** The entries; none if a column is missing that everybody needs. */
    static List<RosterEntry> of(Mapped mapped, CsvFindings findings) {
        return new Entries(mapped, findings).read();
    }

    private List<RosterEntry> read() {
        if (isMissing()) {
            return List.of();
        }
        for (CsvColumn column : List.of(CsvColumn.FROM, CsvColumn.LEFT)) {
            DateForm form = mapped.form(column);
            if (form == null) {
                unclear.add(column);
            } else {
                forms.put(column, form);
            }
        }
        return mapped.table().rows().stream().map(this::entry).toList();
    }

    private boolean isMissing() {
        boolean named =
                mapped.has(CsvColumn.NAME) || (mapped.has(CsvColumn.GIVEN_NAME) && mapped.has(CsvColumn.FAMILY_NAME));
        int before = findings.all().size();
        if (!named) {
            missing(CsvColumn.NAME);
        }
        List.of(CsvColumn.KEY, CsvColumn.EMAIL).stream()
                .filter(column -> !mapped.has(column))
                .forEach(this::missing);
        return findings.all().size() > before;
    }

    private void missing(CsvColumn column) {
        findings.add(Problem.of("csv-column-missing")
                .at(column.code())
                .onLine(mapped.table().headingLine()));
    }

    private RosterEntry entry(CsvTable.Row row) {
        checkWidth(row);
        String locale = told(row, CsvColumn.LOCALE);
        String zone = told(row, CsvColumn.ZONE);
        return new RosterEntry(
                row.line(),
                text(row, CsvColumn.KEY),
                name(row),
                text(row, CsvColumn.EMAIL),
                optional(row, CsvColumn.JOB_TITLE),
                optional(row, CsvColumn.TEAM),
                optional(row, CsvColumn.MANAGER),
                locale == null ? mapped.choices().locale() : locale(row, locale),
                zone == null
                        ? mapped.choices().zone()
                        : Zones.find(zone).orElseGet(() -> bad(row, CsvColumn.ZONE, "csv-zone-unknown", zone)),
                day(row, CsvColumn.FROM),
                day(row, CsvColumn.LEFT));
    }

    private void checkWidth(CsvTable.Row row) {
        int headings = mapped.table().headings().size();
        List<String> cells = row.cells();
        if (cells.size() > headings
                && cells.subList(headings, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            findings.add(
                    Problem.of("csv-too-many-cells", cells.size(), headings).onLine(row.line()));
        } else if (cells.size() < headings) {
            findings.add(Problem.of("csv-too-few-cells", cells.size(), headings).onLine(row.line()));
        }
    }

    private String name(CsvTable.Row row) {
        return mapped.has(CsvColumn.NAME)
                ? text(row, CsvColumn.NAME)
                : (text(row, CsvColumn.GIVEN_NAME) + " " + text(row, CsvColumn.FAMILY_NAME)).strip();
    }

    private String text(CsvTable.Row row, CsvColumn column) {
        return Objects.requireNonNullElse(optional(row, column), "");
    }

    /** What it says, be it nothing; null without such a column. */
    private @Nullable String optional(CsvTable.Row row, CsvColumn column) {
        String cell = mapped.cell(row, column);
        return cell == null ? null : CellCheck.text(row, column, cell, findings);
    }

    /** What it says; null if it says nothing. */
    private @Nullable String told(CsvTable.Row row, CsvColumn column) {
        String text = optional(row, column);
        return text == null || text.isEmpty() ? null : text;
    }

    private @Nullable String locale(CsvTable.Row row, String text) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            return bad(row, CsvColumn.LOCALE, "roster-locale-unknown", text);
        }
        return bad(row, CsvColumn.LOCALE, "roster-locale-unknown", text);
    }

    private @Nullable LocalDate day(CsvTable.Row row, CsvColumn column) {
        String text = told(row, column);
        if (text == null) {
            return null;
        }
        DateForm form = forms.get(column);
        LocalDate day = DateForms.read(text, form == null ? DateForm.ISO : form);
        if (day != null) {
            return day;
        }
        if (form != null) {
            return bad(row, column, "csv-date", text);
        }
        // Said once a column: choosing its form mends all of them.
        return unclear.remove(column) ? bad(row, column, "csv-date-ambiguous", text) : null;
    }

    private <T> @Nullable T bad(CsvTable.Row row, CsvColumn column, String code, String text) {
        findings.add(row.line(), column, code, CellCheck.quoted(text));
        return null;
    }
}
