package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.DateForm;
import io.waymark.platform.ui.El;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the pages of the import say in common. */
final class ImportWords {

    private static final List<CsvColumn> NEEDED = List.of(CsvColumn.KEY, CsvColumn.NAME, CsvColumn.EMAIL);

    private ImportWords() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static String column(CsvColumn column) {
        return text("csv.column." + column.code());
    }

    static String form(DateForm form) {
        return text("csv.form." + form.name().toLowerCase(Locale.ROOT));
    }

    static String separator(String separator) {
        return switch (separator) {
            case "," -> text("csv.separator.comma");
            case ";" -> text("csv.separator.semicolon");
            case "\t" -> text("csv.separator.tab");
            default -> text("csv.separator.bar");
        };
    }

    static boolean isNeeded(CsvColumn column) {
        return NEEDED.contains(column);
    }

    /** A file with one column for each thing that can be told, which reads itself. */
    static List<List<String>> template() {
        List<CsvColumn> columns = Arrays.stream(CsvColumn.values())
                .filter(column -> column != CsvColumn.GIVEN_NAME && column != CsvColumn.FAMILY_NAME)
                .toList();
        return List.of(
                columns.stream().map(CsvColumn::code).toList(),
                columns.stream()
                        .map(column -> text("csv.example." + column.code()))
                        .toList());
    }

    /** What a file may tell, and what it means. */
    static Component columns() {
        return El.section(
                "card",
                El.h2("", text("csv.columns")),
                El.ul(
                        "list s",
                        Stream.of(CsvColumn.values())
                                .filter(column -> column != CsvColumn.GIVEN_NAME && column != CsvColumn.FAMILY_NAME)
                                .map(column -> El.li(
                                        "",
                                        El.span(
                                                "",
                                                El.b(column(column)),
                                                El.text(" " + text("csv.means." + column.code())))))
                                .toArray(Component[]::new)));
    }

    static Anchor again() {
        return El.a(ImportView.PATH, "btn", text("csv.again"));
    }
}
