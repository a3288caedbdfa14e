package io.waymark.people.csv;

import io.waymark.people.api.PeopleFile;
import io.waymark.people.api.PeopleFileChoices;
import io.waymark.people.api.PeopleFileField;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.sidestate.KeptFile;
import io.waymark.people.sidestate.PeopleFileShelf;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a kept file as somebody chose, finds out what they left open, and asks what would come of it. */
@Component
class FileReader {

    private static final int FIRST_ROWS = 3;
    private static final Comparator<Problem> BY_LINE =
            Comparator.comparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A file as read.
     *
     * @param problems all of them, unlike those that are shown
     */
    record ReadFile(PeopleFile shown, Roster roster, List<Problem> problems) {}

    private final Gateways gateways;
    private final PeopleFileShelf shelf;

    FileReader(Gateways gateways, PeopleFileShelf shelf) {
        this.gateways = gateways;
        this.shelf = shelf;
    }

    /**
     * Reads it.
     *
     * @throws Rejection if it cannot be taken apart as it was chosen to be
     */
    ReadFile read(KeptFile file) {
        PeopleFileChoices choices = file.choices();
        CsvText text = CsvText.of(file.content(), choices.charset());
        CsvTable table = CsvTable.of(text.text(), choices.separator());
        Optional<PeopleFileShelf.Remembered> before = shelf.remembered(table.headings());
        Map<PeopleFileField, Integer> columns = choices.columns() != null
                ? choices.columns()
                : before.map(PeopleFileShelf.Remembered::columns).orElseGet(() -> Headings.guess(table.headings()));
        Reading reading = Reading.of(
                table,
                columns,
                choices.dates() != null
                        ? choices.dates()
                        : before.map(PeopleFileShelf.Remembered::dates).orElse(null));
        Roster roster = new Roster(RosterSource.CSV, reading.entries(), choices.complete());
        RosterPlan plan = gateways.ask(new PreviewRoster(roster));
        List<Problem> problems = Stream.concat(reading.problems().stream(), plan.problems().stream())
                .sorted(BY_LINE)
                .toList();
        PeopleFile shown = new PeopleFile(
                file.name(),
                text.charset().name(),
                table.separator(),
                table.headings(),
                table.rows().stream().limit(FIRST_ROWS).map(CsvTable.Row::cells).toList(),
                table.rows().size(),
                columns,
                reading.dates(),
                before.isPresent() && choices.columns() == null,
                choices.complete(),
                problems.stream().limit(PeopleFile.SHOWN).toList(),
                problems.size(),
                plan);
        return new ReadFile(shown, roster, problems);
    }
}
