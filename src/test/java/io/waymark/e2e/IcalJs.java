package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.integration.calendar.ReadEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** ical.js in Chromium, taken from its registry by npm at the version and fingerprint of {@code npm/package-lock.json}. */
final class IcalJs {

    private static final Path FROM = Path.of("src/test/resources/npm");
    private static final int MOST_MINUTES = 3;

    private static final String READ = """
            const calendar = new ICAL.Component(ICAL.parse(arguments[0]));
            const time = value => value.isDate
                ? value.toString()
                : value.toJSDate().toISOString().replace('.000Z', 'Z');
            return calendar.getAllSubcomponents('vevent').map(event => {
              const one = {};
              for (const name of ['uid', 'dtstart', 'sequence', 'status', 'summary', 'description', 'url',
                  'dtstamp', 'last-modified']) {
                const value = event.getFirstPropertyValue(name);
                one[name] = value instanceof ICAL.Time ? time(value) : String(value);
              }
              return one;
            });""";

    private final String source;

    private IcalJs(String source) {
        this.source = source;
    }

    /** Where there is no npm the test is skipped, and says so. */
    static IcalJs fetched() throws IOException, InterruptedException {
        Path to = Path.of(System.getProperty("waymark.build", "target"), "npm");
        Path script = to.resolve("node_modules/ical.js/dist/ical.es5.cjs");
        if (!Files.exists(script)) {
            Files.createDirectories(to);
            for (String file : List.of("package.json", "package-lock.json")) {
                Files.write(to.resolve(file), Files.readAllBytes(FROM.resolve(file)));
            }
            Assumptions.assumeTrue(npm(to), "ical.js was not fetched: there is no npm here, or it reaches no registry");
        }
        return new IcalJs(Files.readString(script));
    }

    private static boolean npm(Path folder) throws InterruptedException {
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            return npm.waitFor(MOST_MINUTES, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    List<ReadEntry> read(String text) {
        String library = "const module = undefined, exports = undefined, define = undefined;" + "(function () {"
                + source + "}).call(window); const ICAL = window.ICAL;";
        List<Map<String, String>> events = Selenide.executeJavaScript(library + READ, text);
        assertThat(events).isNotNull();
        return events.stream()
                .map(one -> new ReadEntry(
                        one.get("uid"),
                        one.get("dtstart"),
                        one.get("sequence"),
                        one.get("status"),
                        one.get("summary"),
                        one.get("description"),
                        one.get("url"),
                        one.get("dtstamp"),
                        one.get("last-modified")))
                .toList();
    }
}
