package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import io.waymark.people.api.CsvReading;
import io.waymark.platform.ui.El;

/** The first rows of a file as they were read: whoever knows it sees at once whether that is right. */
final class FirstRows {

    private FirstRows() {}

    static Component of(CsvReading reading) {
        String caption = ImportWords.text("csv.first", reading.firstRows().size());
        // The table names its place already: two of one name could not be told apart.
        return El.div("card", El.h2("", caption), PlainTable.of(caption, reading.headings(), reading.firstRows()));
    }
}
