package io.waymark.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A few people who look around, a page every other second. */
final class LightUse {

    private static final Duration READING = Duration.ofMillis(1500);

    private static final List<String> ACCOUNTS = List.of("mira", "salma", "daniel", "hanna");

    private static final Map<String, List<String>> PAGES = Map.of(
            "mira",
            List.of(
                    "/",
                    "/pathways",
                    "/pathways/first-ninety-days",
                    "/pathways/first-ninety-days/steps/rehearse-the-opening-sentence",
                    "/badges",
                    "/badges/first-ninety-days.one-to-ones-that-matter"),
            "salma",
            List.of("/", "/team", "/pathways"),
            "daniel",
            List.of("/", "/team", "/pathways/leading-through-others", "/account"),
            "hanna",
            List.of("/", "/studio", "/studio/first-ninety-days/1", "/pathways"));

    private final List<Window> windows;

    LightUse(Window... windows) {
        this.windows = List.of(windows);
    }

    /** Each turn somebody else signs in at each window, and looks at all they have. */
    void goOn(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            String account = ACCOUNTS.get(turn % ACCOUNTS.size());
            Window window = windows.get(turn % windows.size());
            window.signIn(account);
            for (String page : PAGES.getOrDefault(account, List.of())) {
                if (System.nanoTime() < end) {
                    window.open(page);
                    Thread.sleep(READING);
                }
            }
        }
    }
}
