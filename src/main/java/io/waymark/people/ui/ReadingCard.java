package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvReading;
import io.waymark.people.api.RosterFile;
import io.waymark.platform.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** In which encoding and at which separator a file was read; another of each can be chosen. */
final class ReadingCard {

    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "x-MacRoman");

    private ReadingCard() {}

    static Component of(RosterFile file, Consumer<CsvChoices> choose) {
        CsvReading reading = file.reading();
        CsvChoices before = file.choices();
        List<String> encodings = new ArrayList<>(ENCODINGS);
        String encoding = reading == null ? before.encoding() : reading.encoding();
        if (encoding != null && !encodings.contains(encoding)) {
            encodings.add(encoding);
        }
        Select<String> encodingField = new Select<>();
        encodingField.setLabel(ImportWords.text("csv.encoding"));
        encodingField.setItems(encodings);
        encodingField.setValue(encoding);
        encodingField.addValueChangeListener(change -> choose.accept(before.encodedIn(change.getValue())));
        Select<String> separatorField = new Select<>();
        separatorField.setLabel(ImportWords.text("csv.separator"));
        separatorField.setItems(",", ";", "\t", "|");
        separatorField.setItemLabelGenerator(ImportWords::separator);
        separatorField.setValue(reading == null ? before.separator() : reading.separator());
        separatorField.addValueChangeListener(change -> choose.accept(before.separatedBy(change.getValue())));
        String said = reading == null
                ? ImportWords.text("csv.reading.none")
                : ImportWords.text(
                        "csv.reading.detected",
                        reading.encoding(),
                        ImportWords.separator(reading.separator()),
                        reading.rows(),
                        reading.headings().size());
        return El.section(
                "card",
                El.h2("", ImportWords.text("csv.reading")),
                El.p("", said),
                El.p("s dim", ImportWords.text("csv.reading.why")),
                El.div("row", encodingField, separatorField));
    }
}
