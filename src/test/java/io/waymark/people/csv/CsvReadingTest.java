package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.people.api.CsvSeparator;
import io.waymark.people.api.DateForm;
import io.waymark.people.api.PeopleFileField;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReadingTest {

    @Test
    void anExportOfAGermanSpreadsheetIsRead() {
        String file = "Personalnummer;Nachname;Vorname;E-Mail;Abteilung;Vorgesetzter;Eintrittsdatum\r\n"
                + "7;M\u00fcller;J\u00f6rg;joerg@example.com;Verkauf;;03.04.2026\r\n";
        CsvText text = CsvText.of(file.getBytes(Charset.forName("windows-1252")), null);
        CsvTable table = CsvTable.of(text.text(), null);
        Reading reading = Reading.of(table, Headings.guess(table.headings()), null);

        assertThat(table.separator()).isEqualTo(CsvSeparator.SEMICOLON);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dates()).isEqualTo(DateForm.DAY_FIRST);
        assertThat(reading.entries())
                .containsExactly(new RosterEntry(
                        2,
                        "7",
                        "J\u00f6rg M\u00fcller",
                        "joerg@example.com",
                        null,
                        "Verkauf",
                        "",
                        null,
                        null,
                        LocalDate.of(2026, 4, 3),
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03 2026-01-31, ISO",
        "03.04.2026 05.06.2026, DAY_FIRST",
        "31/01/2026 03/04/2026, DAY_FIRST",
        "01/31/2026 03/04/2026, MONTH_FIRST",
        "03/04/2026 05/06/2026, ",
        "31/01/2026 01/31/2026, ",
        "soon later, ISO"
    })
    void theOrderOfDaysIsFoundOrLeftOpen(String days, DateForm expected) {
        assertThat(Days.form(List.of(days.split(" "))).orElse(null)).isEqualTo(expected);
    }

    @Test
    void whatIsWrongWithCellsIsToldByLineAndField() {
        String file = "key,name,email,zone,from\n"
                + "1,\"Ada\nQuist\",ada@example.com,Europe/London,2026-01-31\n"
                + "\n"
                + "2,=1+1,bo@example.com,Europe/Atlantis,2026-02-30\n"
                + "3,Cy,cy@example.com\n";
        Reading reading = read(file);

        assertThat(reading.problems())
                .extracting(Problem::line, Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "name", "character-not-allowed"),
                        tuple(5, "name", "csv-formula"),
                        tuple(5, "zone", "csv-zone-unknown"),
                        tuple(5, "from", "csv-date"),
                        tuple(6, null, "csv-cells"));
        assertThat(reading.entries()).extracting(RosterEntry::row).containsExactly(2, 5, 6);
    }

    @Test
    void daysThatCouldBeReadInTwoWaysAreNotGuessed() {
        Reading reading = read("name,email,from\nAda,ada@example.com,03/04/2026\n");

        assertThat(reading.problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("dates", "csv-dates-open"));
        assertThat(reading.entries().getFirst().from()).isNull();
    }

    @Test
    void withoutAColumnForItTheKeyIsTheAddressAndNobodyIsSaidToReportToNobody() {
        RosterEntry entry = read("name,email\nAda,Ada@Example.com\n").entries().getFirst();

        assertThat(entry.key()).isEqualTo("ada@example.com");
        assertThat(entry.manager()).isNull();
    }

    @Test
    void aFileWithoutNamesOrAddressesSaysWhichColumnIsMissing() {
        assertThat(read("key,team\n1,Sales\n").problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("name", "csv-column-missing"), tuple("email", "csv-column-missing"));
    }

    @Test
    void whatIsNoTableIsRefusedWithTheReason() {
        assertThat(code(() -> CsvText.of(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0}, null)))
                .isEqualTo("csv-binary");
        assertThat(code(() -> CsvText.of(new byte[] {(byte) 0xE9, 'a'}, "UTF-8")))
                .isEqualTo("csv-charset");
        assertThat(code(() -> CsvTable.of("name,email\n\n", null))).isEqualTo("csv-no-rows");
        assertThat(code(() -> CsvTable.of("name,email\n\"Ada,ada@example.com\n", null)))
                .isEqualTo("csv-quotes");
        assertThat(code(() -> CsvTable.of("a,b\n" + "1,2\n".repeat(20_001), null)))
                .isEqualTo("csv-too-many-rows");
    }

    @Test
    void twentyThousandRowsAreRead() {
        assertThat(CsvTable.of("a,b\n" + "1,2\n".repeat(20_000), null).rows()).hasSize(20_000);
    }

    private static Reading read(String file) {
        CsvTable table = CsvTable.of(
                CsvText.of(file.getBytes(StandardCharsets.UTF_8), null).text(), null);
        Map<PeopleFileField, Integer> columns = Headings.guess(table.headings());
        return Reading.of(table, columns, null);
    }

    private static String code(Runnable work) {
        try {
            work.run();
            throw new AssertionError("not refused");
        } catch (Rejection e) {
            return e.code();
        }
    }
}
