package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.DateForm;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes to entries: what is found out by itself, and what is refused. */
class CsvReadingTest {

    private static final String HEAD = "id,name,email,start date\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkAtTheBeginningTellsTheEncodingAndIsNoPartOfTheFirstHeading(String encoding) {
        Decoded decoded = Decoded.of("\uFEFFid,name\n1,J\u00FCrgen".getBytes(Charset.forName(encoding)), null);

        assertThat(decoded).isEqualTo(new Decoded("id,name\n1,J\u00FCrgen", encoding));
    }

    @Test
    void withoutAMarkItIsUtf8OrElseWhatItLooksLike() {
        String text =
                "Personalnummer;Name;E-Mail\n1;J\u00FCrgen M\u00FCller;jm@example.com\n2;\u00C4nne Gro\u00DF;ag@example.com\n";

        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8), null).encoding())
                .isEqualTo("UTF-8");
        assertThat(Decoded.of(text.getBytes(Charset.forName("windows-1252")), null)
                        .text())
                .isEqualTo(text);
        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8), "windows-1252")
                        .text())
                .contains("J\u00C3\u00BCrgen");
    }

    @Test
    void bytesThatMeanNothingInTheChosenEncodingAreRefusedWithTheirLine() {
        byte[] bytes = "id,name\n1,A\n2,J\u00FCrgen\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(() -> Decoded.of(bytes, "UTF-8")))
                .extracting(Problem::code, Problem::line)
                .containsExactly("csv-encoding-wrong", 3);
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(refusal(() -> Decoded.of(new byte[] {'i', 'd', 0, 7, 'x'}, null))
                        .code())
                .isEqualTo("csv-binary");
        assertThat(refusal(() -> Spreadsheets.refuse(new byte[] {'P', 'K', 3, 4, 20}))
                        .code())
                .isEqualTo("csv-spreadsheet");
        assertThat(refusal(() -> table(" \n")).code()).isEqualTo("file-empty");
        assertThat(refusal(() -> table(HEAD)).code()).isEqualTo("csv-no-rows");
        assertThat(refusal(() -> table("1,Ada,ada@example.com\n2,Ben,ben@example.com"))
                        .code())
                .isEqualTo("csv-no-headings");
        assertThat(refusal(() -> table("name\nAda")).code()).isEqualTo("csv-one-column");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundThoughOthersStandInTheCells(String separator) {
        String text = String.join(separator, "id", "name", "title") + "\n"
                + String.join(separator, "1", "\"Novak, Ada; Dr | PhD\"", "a") + "\n"
                + String.join(separator, "2", "Ben", "b") + "\n";

        CsvTable table = table(text);

        assertThat(String.valueOf(table.separator())).isEqualTo(separator);
        assertThat(table.rows().getFirst().cells()).containsExactly("1", "Novak, Ada; Dr | PhD", "a");
    }

    @Test
    void excelSaysTheSeparatorInALineOfItsOwn() {
        CsvTable table = table("sep=;\r\nid;name,first\r\n1;a,b\r\n");

        assertThat(table.headings()).containsExactly("id", "name,first");
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsAnEditorDoesAlsoAfterLineBreaksWithinCells(String end) {
        String text = String.join(end, "id,name", "1,\"Ada", "Novak\"", "", ",", "2,Ben", "3,Cleo");

        assertThat(table(text).rows()).extracting(CsvTable.Row::line).containsExactly(2, 6, 7);
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithTheLineItBeginsOn() {
        assertThat(refusal(() -> table("id,name\n1,Ada\n2,\"Ben\n3,Cleo\n")))
                .extracting(Problem::code, Problem::line)
                .containsExactly("csv-quote", 3);
    }

    @Test
    void headingsOfHrSystemsMapThemselvesInEnglishAndGerman() {
        assertThat(HeadingGuess.of(List.of("Employee ID", "First Name", "Last Name", "Work Email", "Manager ID")))
                .isEqualTo(Map.of(
                        CsvColumn.KEY, "Employee ID",
                        CsvColumn.GIVEN_NAME, "First Name",
                        CsvColumn.FAMILY_NAME, "Last Name",
                        CsvColumn.EMAIL, "Work Email",
                        CsvColumn.MANAGER, "Manager ID"));
        assertThat(HeadingGuess.of(
                        List.of("Pers.-Nr.", "Vollst\u00E4ndiger Name", "E-Mail-Adresse", "F\u00FChrungskraft")))
                .containsEntry(CsvColumn.KEY, "Pers.-Nr.")
                .containsEntry(CsvColumn.NAME, "Vollst\u00E4ndiger Name")
                .containsEntry(CsvColumn.MANAGER, "F\u00FChrungskraft");
    }

    @Test
    void twoHeadingsOfOneTextAreToldApart() {
        assertThat(table("id,name,name,\n1,a,b,c").headings()).containsExactly("id", "name", "name (2)", "#4");
    }

    @Test
    void daysAreReadAsTheColumnShowsAndNeverGuessed() {
        assertThat(DateForms.of(List.of("03/04/2026", "25/04/2026"))).contains(DateForm.DAY_FIRST);
        assertThat(DateForms.of(List.of("03/04/2026", "04/25/2026"))).contains(DateForm.MONTH_FIRST);
        assertThat(DateForms.of(List.of("03/04/2026", "04/05/2026"))).isEmpty();
        assertThat(DateForms.of(List.of("13/04/2026", "04/25/2026"))).isEmpty();
        assertThat(DateForms.of(List.of("3.4.2026"))).contains(DateForm.DAY_FIRST);
        assertThat(DateForms.of(List.of("31/02/2026", "25/04/2026"))).contains(DateForm.DAY_FIRST);
        assertThat(DateForms.read("31.02.2026", DateForm.DAY_FIRST)).isNull();
        assertThat(DateForms.read("2026-04-03", DateForm.MONTH_FIRST)).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void aDayThatCanBeTwoIsAProblemOnceAColumnUntilItsFormIsChosen() {
        String text = HEAD + "1,Ada,ada@example.com,03/04/2026\n2,Ben,ben@example.com,05/06/2026\n";
        CsvFindings findings = new CsvFindings();
        entries(text, CsvChoices.NONE, findings);

        assertThat(findings.all())
                .extracting(Problem::line, Problem::field, Problem::code)
                .containsExactly(Tuple.tuple(2, "from", "csv-date-ambiguous"));
        CsvChoices chosen = new CsvChoices(
                null, null, null, Map.of(CsvColumn.FROM, DateForm.MONTH_FIRST), "de", ZoneId.of("Europe/Berlin"));
        RosterEntry ada = entries(text, chosen, new CsvFindings()).getFirst();
        assertThat(ada.from()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(ada.locale()).isEqualTo("de");
        assertThat(ada.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void aColumnThatShowsBothOrdersSaysSoToo() {
        CsvFindings findings = new CsvFindings();
        entries(HEAD + "1,Ada,a@example.com,13/04/2026\n2,Ben,b@example.com,04/25/2026\n", CsvChoices.NONE, findings);

        assertThat(findings.all())
                .extracting(Problem::line, Problem::code)
                .containsExactly(Tuple.tuple(2, "csv-date-ambiguous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\uFF1D1+1", "\u00A0=1"})
    void whatASpreadsheetWouldCalculateIsRefusedWithRowAndColumn(String cell) {
        CsvFindings findings = new CsvFindings();
        entries("id,name,email\n1,\"" + cell + "\",a@example.com\n", CsvChoices.NONE, findings);

        assertThat(findings.all())
                .extracting(Problem::line, Problem::field, Problem::code)
                .containsExactly(Tuple.tuple(2, "name", "csv-formula"));
    }

    @Test
    void rowsOfAnotherWidthControlCharactersZonesAndLanguagesAreToldByRow() {
        CsvFindings findings = new CsvFindings();
        entries(
                "id,name,email,zone,locale\n"
                        + "1,Ada,a@example.com,Europe/Berlin,de_DE,more\n"
                        + "2,Ben,b@example.com\n"
                        + "3,\"Cl\neo\",c@example.com,Mars/Olympus,German\n",
                CsvChoices.NONE,
                findings);

        assertThat(findings.all())
                .extracting(Problem::line, Problem::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(2, "csv-too-many-cells"),
                        Tuple.tuple(3, "csv-too-few-cells"),
                        Tuple.tuple(4, "csv-zone-unknown"),
                        Tuple.tuple(4, "roster-locale-unknown"),
                        Tuple.tuple(4, "csv-control"));
    }

    @Test
    void withoutAColumnThatEverybodyNeedsThereAreNoEntries() {
        CsvFindings findings = new CsvFindings();

        assertThat(entries("id,name\n1,Ada\n", CsvChoices.NONE, findings)).isEmpty();
        assertThat(findings.all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(Tuple.tuple("email", "csv-column-missing"));
    }

    private static CsvTable table(String text) {
        return CsvTables.of(text, null);
    }

    private static List<RosterEntry> entries(String text, CsvChoices choices, CsvFindings findings) {
        return Entries.of(Mapped.of(new Decoded(text, "UTF-8"), table(text), choices, null), findings);
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Rejection.class, work).problems().getFirst();
    }
}
