package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.SelenideElement;
import io.waymark.e2e.Browser.Screen;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A system admin brings people in from a file: first a bad one, then the good one, then the good one again. */
class ImportPeopleTest extends BrowserTest {

    private static final String HEAD = "Personalnummer;Name;E-Mail;Abteilung;Vorgesetzter;Eintrittsdatum\r\n";

    @Test
    @Tag("scenario-18")
    void aBadFileIsToldByRowAndColumnAGoodOneIsImportedAndTheSameAgainChangesNothing() throws Exception {
        signIn("tara", Screen.DESKTOP, false);
        PeopleFile.send(HEAD
                + "e1;Ada Boss;ada@e2e.example;Support;;05.01.2026\r\n"
                + "e2;Ben Lost;ben@e2e.example;Support;nobody;05.01.2026\r\n"
                + "e1;Cleo Twice;cleo@e2e.example;Support;e1;05.01.2026\r\n"
                + "e4;Dan Round;dan@e2e.example;Support;e5;05.01.2026\r\n"
                + "e5;Eve Round;eve@e2e.example;Support;e4;05.01.2026\r\n"
                + "e7;Gus Late;gus@e2e.example;Support;e1;31.02.2026\r\n"
                + "e8;=1+1;hal@e2e.example;Support;e1;05.01.2026\r\n");
        $("h1").shouldHave(exactText("How the file was read"));
        $("main").shouldHave(text("read as UTF-8, taken apart at each semicolon"));
        press(button("See what would change"));
        $("h1").shouldHave(exactText("What would change"));
        wrong("3", "Vorgesetzter");
        wrong("4", "Personalnummer");
        wrong("5", "Vorgesetzter");
        wrong("7", "Eintrittsdatum");
        wrong("8", "Name");
        assertThat($$("vaadin-button").filter(text("Import ")).isEmpty()).isTrue();
        com.codeborne.selenide.Selenide.refresh();
        wrong("8", "Name");

        PeopleFile.send(good());
        press(button("See what would change"));
        $("main").shouldHave(text("2 people join"));
        press($("vaadin-details-summary"));
        $("main").shouldHave(text("Eva Good"));
        Browser.assertAccessible("the plan with a list open");
        press(button("Import 2 changes"));
        $("h1").shouldHave(exactText("Imported"));
        $("main").shouldHave(text("2 people join"));
        com.codeborne.selenide.Selenide.refresh();
        $("h1").shouldHave(exactText("Imported"));

        PeopleFile.send(good());
        $("main").shouldHave(text("As it was chosen for the last file with these headings"));
        press(button("See what would change"));
        $("main").shouldHave(text("There is nothing to do"));
        $$("vaadin-button").findBy(text("Import ")).shouldNot(exist);
    }

    @ParameterizedTest
    @MethodSource("io.waymark.e2e.EveryPageTest#screens")
    void everyStepIsAccessible(Screen screen, boolean dark) throws IOException {
        signIn("tara", screen, dark);
        String letter = screen.name().substring(0, 1) + dark;
        PeopleFile.send(HEAD + "x" + letter + ";=1+1;x" + letter + "@look.example;Support;nobody;03/04/2026\r\n");
        $("h1").shouldHave(exactText("How the file was read"));
        EveryPageTest.check("/people/import/file", screen, dark);
        press(button("See what would change"));
        $("h1").shouldHave(exactText("What would change"));
        EveryPageTest.check("/people/import/file/problems", screen, dark);
        PeopleFile.send(HEAD + "y" + letter + ";Ivy Look;y" + letter + "@look.example;Support;;2026-01-05\r\n");
        $("h1").shouldHave(exactText("How the file was read"));
        press(button("See what would change"));
        $("h1").shouldHave(exactText("What would change"));
        button("Import one change").shouldBe(visible);
        EveryPageTest.check("/people/import/file/plan", screen, dark);
        press(button("Import one change"));
        $("h1").shouldHave(exactText("Imported"));
        EveryPageTest.check("/people/import/file/done", screen, dark);
    }

    @Test
    @Tag("scenario-18")
    void programsImportByTheSameRules() throws Exception {
        String file = "id,name,email\nr1,Rest One,r1@rest.example\n";

        HttpResponse<String> refused = post("tara", "?dryRun=true", file + "r2,=1+1,r2@rest.example\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("csv-formula")
                .contains("\"line\":3")
                .contains("\"field\":\"name\"");
        assertThat(post("tara", "?dryRun=true", file).body())
                .contains("\"joining\":1")
                .contains("\"done\":false");
        assertThat(post("tara", "", file).body()).contains("\"joining\":1").contains("\"done\":true");
        assertThat(post("tara", "", file).body()).contains("\"joining\":0");
        assertThat(post("hanna", "", file).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> post(String account, String query, String file) throws Exception {
        return app().send(account, "POST", "/api/v1/people/imports" + query, file, "Content-Type", "text/csv");
    }

    private static String good() {
        return HEAD
                + "f1;Dora Good;dora@e2e.example;Support;;05.01.2026\r\n"
                + "f2;Eva Good;eva@e2e.example;Support;f1;05.01.2026\r\n";
    }

    private static SelenideElement button(String text) {
        return $$("vaadin-button").findBy(text(text)).shouldBe(visible);
    }

    private static void wrong(String line, String column) {
        $$("main tbody tr").findBy(text(column)).shouldBe(visible);
        assertThat($$("main tbody tr").texts()).anyMatch(row -> row.matches("(?s)" + line + "\\s+" + column + "\\s.*"));
    }
}
