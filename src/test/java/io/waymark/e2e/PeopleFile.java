package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.executeJavaScript;
import static com.codeborne.selenide.Selenide.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of people, chosen on the page where an import begins. */
final class PeopleFile {

    private PeopleFile() {}

    /** As a file that is chosen: with a byte order mark, and CRLF. */
    static void send(String text) throws IOException {
        open("/people/import");
        $("vaadin-upload").shouldBe(visible);
        Path file = Files.createTempFile("people", ".csv");
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        org.openqa.selenium.WebElement input = executeJavaScript(
                "return document.querySelector('vaadin-upload').shadowRoot.querySelector('input[type=file]')"
                        + " ?? document.querySelector('vaadin-upload input[type=file]')");
        java.util.Objects.requireNonNull(input).sendKeys(file.toString());
        $("h1").shouldHave(exactText("How the file was read"));
    }
}
