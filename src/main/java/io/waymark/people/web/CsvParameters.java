package io.waymark.people.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvReading;
import io.waymark.people.api.DateForm;
import io.waymark.platform.web.Kebab;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, in the query: {@code column.name=Full name} for the heading of the column of names,
 * {@code days.left=day-first} for how its days are written. Read and described by hand, for there is one of each column.
 */
final class CsvParameters {

    static final String COLUMN = "column.";
    static final String DAYS = "days.";

    private final HttpServletRequest request;

    private CsvParameters(HttpServletRequest request) {
        this.request = request;
    }

    /** Headings that are not in the file are told afterwards, by {@link #insistOnHeadings}. */
    static CsvChoices of(HttpServletRequest request) {
        CsvParameters query = new CsvParameters(request);
        Map<CsvColumn, String> columns = query.all(COLUMN, Stream.of(CsvColumn.values()), String::strip);
        Map<CsvColumn, DateForm> days = query.all(DAYS, dates(), CsvParameters::form);
        return new CsvChoices(
                query.one("encoding"),
                query.one("separator"),
                columns.isEmpty() ? null : columns,
                days.isEmpty() ? null : days,
                query.one("locale"),
                query.zone());
    }

    /**
     * Refuses what was chosen and is not there, which would else be as if the file had no such column.
     *
     * @throws Rejection {@code csv-heading-unknown} at each such parameter
     */
    static void insistOnHeadings(CsvChoices choices, CsvReading reading) {
        Map<CsvColumn, String> columns = choices.columns() == null ? Map.of() : choices.columns();
        List<Problem> unknown = columns.entrySet().stream()
                .filter(chosen -> !reading.headings().contains(chosen.getValue()))
                .map(chosen -> Problem.of("csv-heading-unknown", chosen.getValue())
                        .at(COLUMN + chosen.getKey().code()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, unknown);
        }
    }

    static void describe(Operation operation) {
        operation.addParametersItem(parameter("encoding", "The IANA name of its encoding; detected if absent."));
        operation.addParametersItem(parameter("separator", "Comma, semicolon, tab or bar; detected if absent."));
        Stream.of(CsvColumn.values())
                .forEach(column -> operation.addParametersItem(parameter(
                        COLUMN + column.code(), "The heading of the column that holds the " + column.code() + ".")));
        dates().forEach(column -> operation.addParametersItem(parameter(
                DAYS + column.code(),
                "How the days of that column are written: " + Kebab.all(DateForm.class) + "; found out if absent.")));
        operation.addParametersItem(parameter("locale", "A BCP 47 tag, for whom the file tells no language."));
        operation.addParametersItem(parameter("zone", "A time zone, for whom the file tells none."));
    }

    private static QueryParameter parameter(String name, String description) {
        QueryParameter parameter = new QueryParameter();
        parameter.setName(name);
        parameter.setDescription(description);
        parameter.setSchema(new StringSchema());
        return parameter;
    }

    private static Stream<CsvColumn> dates() {
        return Arrays.stream(CsvColumn.values()).filter(CsvColumn::isDate);
    }

    /** By column; a name that begins so and is none of them is refused, for it would do nothing. */
    private <V> Map<CsvColumn, V> all(String prefix, Stream<CsvColumn> possible, Function<String, V> value) {
        List<CsvColumn> known = possible.toList();
        Map<CsvColumn, V> all = new EnumMap<>(CsvColumn.class);
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                CsvColumn column = CsvColumn.of(name.substring(prefix.length()))
                        .filter(known::contains)
                        .orElseThrow(() -> Rejection.invalid(
                                Problem.of("field-unknown", name).at(name)));
                all.put(column, read(name, values[0], value));
            }
        });
        return all;
    }

    private static <V> V read(String name, String text, Function<String, V> value) {
        try {
            return value.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Rejection.invalid(Problem.of("value-wrong").at(name));
        }
    }

    private static DateForm form(String code) {
        return Kebab.find(DateForm.class, code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private @Nullable ZoneId zone() {
        String name = one("zone");
        return name == null ? null : read("zone", name, ZoneId::of);
    }

    private @Nullable String one(String name) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
