package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvReading;
import io.waymark.people.api.DateForm;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Which column holds what, as it was guessed or remembered, and what is true of those of whom the file does not tell it. */
final class ColumnForm {

    private final CsvReading reading;
    private final Refusals refusals;
    private final Consumer<CsvChoices> chosen;
    private final Map<CsvColumn, Select<String>> columns = new EnumMap<>(CsvColumn.class);
    private final Map<CsvColumn, Select<DateForm>> forms = new EnumMap<>(CsvColumn.class);
    private final ComboBox<String> locale = new ComboBox<>(ImportWords.text("csv.fixed.locale"));
    private final ComboBox<String> zone = new ComboBox<>(ImportWords.text("csv.fixed.zone"));

    ColumnForm(CsvReading reading, Refusals refusals, Consumer<CsvChoices> chosen) {
        this.reading = reading;
        this.refusals = refusals;
        this.chosen = chosen;
    }

    Component component() {
        Div fields = El.div("csv-columns");
        Arrays.stream(CsvColumn.values()).forEach(column -> {
            fields.add(select(column));
            if (column.isDate()) {
                fields.add(form(column));
            }
        });
        locale.setItems(Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::toLanguageTag)
                .filter(tag -> tag.matches("[a-z]{2,3}(-[A-Z]{2})?"))
                .sorted()
                .toList());
        locale.setValue(reading.locale());
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(reading.zone() == null ? null : reading.zone().getId());
        List.of(locale, zone).forEach(one -> {
            one.setClearButtonVisible(true);
            one.setHelperText(ImportWords.text("csv.fixed.help"));
        });
        Button check = new Button(ImportWords.text("csv.check"), click -> chosen.accept(choices()));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.setDisableOnClick(false);
        return El.section(
                "card",
                El.h2("", ImportWords.text("csv.columns.which")),
                El.p(
                        "s dim",
                        ImportWords.text(reading.remembered() ? "csv.columns.remembered" : "csv.columns.guessed")),
                fields,
                El.h3("", ImportWords.text("csv.fixed")),
                El.div("csv-columns", locale, zone),
                refusals.place(),
                El.div("row", check, ImportWords.again()));
    }

    private Component select(CsvColumn column) {
        Select<String> select = new Select<>();
        select.setLabel(ImportWords.column(column));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(ImportWords.text("csv.column.none"));
        select.setItemLabelGenerator(heading -> heading == null ? ImportWords.text("csv.column.none") : heading);
        select.setItems(reading.headings());
        select.setValue(reading.columns().get(column));
        if (ImportWords.isNeeded(column)) {
            // In words: the mark for it puts an attribute on a button that none may have.
            select.setHelperText(ImportWords.text("csv.column.needed"));
        }
        columns.put(column, select);
        return select;
    }

    private Component form(CsvColumn column) {
        Select<DateForm> select = new Select<>();
        select.setLabel(ImportWords.text("csv.form", ImportWords.column(column)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(ImportWords.text("csv.form.unclear"));
        select.setItemLabelGenerator(
                form -> form == null ? ImportWords.text("csv.form.unclear") : ImportWords.form(form));
        select.setItems(DateForm.values());
        select.setValue(reading.dates().get(column));
        forms.put(column, select);
        return select;
    }

    private CsvChoices choices() {
        Map<CsvColumn, String> headings = new EnumMap<>(CsvColumn.class);
        columns.forEach((column, select) -> select.getOptionalValue().ifPresent(value -> headings.put(column, value)));
        Map<CsvColumn, DateForm> dates = new EnumMap<>(CsvColumn.class);
        forms.forEach((column, select) -> select.getOptionalValue().ifPresent(value -> dates.put(column, value)));
        return new CsvChoices(
                null,
                null,
                headings,
                dates,
                locale.getValue(),
                zone.getOptionalValue().map(ZoneId::of).orElse(null));
    }
}
