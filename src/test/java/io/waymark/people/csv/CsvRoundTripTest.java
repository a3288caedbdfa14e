package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** What is written is what is read. */
class CsvRoundTripTest {

    /** An encoding, and the letters it has. */
    record Script(String encoding, String mark, String letters) {}

    private static final List<Script> SCRIPTS = List.of(
            new Script("UTF-8", "", "aZ \u00E4\u0416\u6F22\uD83D\uDE00"),
            new Script("UTF-8", "\uFEFF", "aZ \u00E4\u0416\u6F22\uD83D\uDE00"),
            new Script("UTF-16LE", "\uFEFF", "aZ \u00E4\u0416\u6F22"),
            new Script("UTF-16BE", "\uFEFF", "aZ \u00E4\u0416\u6F22"),
            new Script("windows-1252", "", "aZ \u00E4\u20AC\u00DF"),
            new Script("ISO-8859-1", "", "aZ \u00E4\u00DF\u00E9"));

    @Property(tries = 300)
    void whateverStandsInTheCellsWithAnySeparatorInAnyEncoding(
            @ForAll("scripts") Script script,
            @ForAll("separators") char separator,
            @ForAll("ends") String end,
            @ForAll("rows") List<List<String>> rows)
            throws IOException {
        List<List<String>> in = rows.stream()
                .map(row -> row.stream().map(cell -> inScript(cell, script)).toList())
                .toList();
        StringBuilder text = new StringBuilder(script.mark());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator(end)
                .setQuoteMode(QuoteMode.ALL)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord("id", "name", "title");
            printer.printRecords(in);
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(script.encoding()));
        // A mark tells the encoding; without one it is chosen, for a few letters look alike in many.
        String chosen = script.mark().isEmpty() ? script.encoding() : null;

        CsvTable table = CsvTables.of(Decoded.of(bytes, chosen).text(), String.valueOf(separator));

        assertThat(table.headings()).containsExactly("id", "name", "title");
        assertThat(table.rows().stream().map(CsvTable.Row::cells)).containsExactlyElementsOf(in);
    }

    /** Letters of the script in the place of those that are drawn; signs that mean something to CSV stay. */
    private static String inScript(String drawn, Script script) {
        int[] letters = script.letters().codePoints().toArray();
        StringBuilder text = new StringBuilder();
        drawn.codePoints()
                .forEach(sign ->
                        text.appendCodePoint(Character.isDigit(sign) ? letters[(sign - '0') % letters.length] : sign));
        return text.toString();
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Arbitraries.of(SCRIPTS);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("0123456789,;|\t\"'\n\r =").ofMaxLength(12);
        // An empty row is none: the first cell always says something.
        return net.jqwik.api.Combinators.combine(cell, cell, cell)
                .as((one, two, three) -> List.of("k" + one, two, three))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
