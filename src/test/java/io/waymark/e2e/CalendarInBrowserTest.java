package io.waymark.e2e;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.integration.calendar.OddCalendar;
import io.waymark.integration.calendar.ReadEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's dates in one's own calendar: the address made on a page, and read alike by two readers that know nothing of each other. */
class CalendarInBrowserTest extends BrowserTest {

    @Test
    void theAddressIsMadeOnAPageAndReadAlikeByBothReaders() throws Exception {
        signIn("mira", Browser.Screen.DESKTOP, false);
        open("/commitments");
        press($$("main a").findBy(text("Put them in my calendar")));
        press($$("vaadin-button").findBy(text("Make")));
        $$("main [role=status]").findBy(text("Made.")).shouldBe(visible);
        Browser.assertAccessible("/my-calendar with an address");
        String address = Objects.requireNonNull($("main vaadin-text-field").getValue());
        String text = get(app().url(address.substring(address.indexOf("/calendar/"))));

        List<ReadEntry> entries = IcalJs.fetched().read(text);
        assertThat(entries).hasSizeGreaterThan(3);
        assertThat(entries).containsExactlyElementsOf(ReadEntry.byICal4j(text));

        open("/my-calendar");
        assertThat($("main").getText()).doesNotContain(address.substring(address.lastIndexOf('/')));
        press($$("vaadin-button").findBy(text("Take it back")));
        $$("main [role=status]").findBy(text("Taken back.")).shouldBe(visible);
        assertThat(status(app().url(address.substring(address.indexOf("/calendar/")))))
                .isEqualTo(404);
    }

    /** Wherever the reader is, and whatever its clocks do. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Pacific/Kiritimati"})
    void oddEntriesAreReadAlike(String zone) throws Exception {
        open("/sign-in");
        Browser.driver().executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        String text = OddCalendar.text();
        assertThat(IcalJs.fetched().read(text)).containsExactlyElementsOf(ReadEntry.byICal4j(text));
    }

    private static String get(String address) throws IOException, InterruptedException {
        return answer(address).body();
    }

    private static int status(String address) throws IOException, InterruptedException {
        return answer(address).statusCode();
    }

    private static HttpResponse<String> answer(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
