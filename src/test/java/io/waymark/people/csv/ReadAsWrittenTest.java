package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.CsvSeparator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes with any separator, line end and encoding is read as it was written. */
class ReadAsWrittenTest {

    private static final int COLUMNS = 4;

    @Property(tries = 300)
    void cellsAreReadAsWrittenAndOnTheirLines(
            @ForAll("tables") List<List<String>> cells,
            @ForAll CsvSeparator separator,
            @ForAll("lineEnds") String lineEnd,
            @ForAll("encodings") Encoding encoding) {
        String text = cells.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator.character()))))
                .collect(Collectors.joining(lineEnd, "", lineEnd));

        CsvText read = CsvText.of(encoding.write(text), null);
        CsvTable table = CsvTable.of(read.text(), separator);

        assertThat(read.text()).isEqualTo(text);
        assertThat(table.rows().stream().map(CsvTable.Row::cells)).isEqualTo(cells.subList(1, cells.size()));
        int line = 1;
        List<Integer> lines = new ArrayList<>();
        for (List<String> row : cells) {
            lines.add(line);
            line += 1
                    + (int) String.join("", row).chars().filter(c -> c == '\n').count();
        }
        assertThat(table.rows().stream().map(CsvTable.Row::line)).isEqualTo(lines.subList(1, lines.size()));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abcXYZ \u00e9\u0142\u00df\u20ac,;|\t\"'=\n")
                .ofMaxLength(12);
        return cell.list()
                .ofSize(COLUMNS)
                .map(row -> {
                    // Of a row that is blank nothing is read, for nothing is told by it.
                    List<String> some = new ArrayList<>(row);
                    some.set(0, "x" + some.getFirst());
                    return some;
                })
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<Encoding> encodings() {
        return Arbitraries.of(Encoding.values());
    }

    enum Encoding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
        UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
        UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        byte[] write(String text) {
            return (mark + text).getBytes(charset);
        }
    }

    @Property(tries = 100)
    void theSeparatorIsFoundWhereEveryRowHasAsManyCells(@ForAll CsvSeparator separator) {
        String between = String.valueOf(separator.character());
        String text = IntStream.range(0, 6)
                .mapToObj(row -> String.join(between, "n" + row, "a, b; c", "d | e", "f" + row)
                        .replace(
                                "a, b; c",
                                separator == CsvSeparator.PIPE || separator == CsvSeparator.TAB ? "a, b" : "a"))
                .collect(Collectors.joining("\n"));
        if (separator != CsvSeparator.PIPE) {
            assertThat(Separators.find(text)).isEqualTo(separator);
        }
    }
}
