package io.waymark.bench;

import io.waymark.e2e.PackagedApp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long a change takes from the click in one window until it is to be seen in another, how long a start takes, and how
 * much memory the program holds in the end.
 */
final class Bench {

    private static final int STARTED_WITHIN_SECONDS = 12;
    private static final int MEMORY_MB = 600;

    private Bench() {}

    /**
     * Runs it and prints what came out.
     *
     * @param args minutes of light use after the measurement, or 0; then how the program is started
     */
    public static void main(String[] args) throws Exception {
        Duration use = Duration.ofMinutes(Long.parseLong(args[0]));
        List<String> command = Arrays.asList(args).subList(1, args.length);
        long launched = System.nanoTime();
        try (PackagedApp app = PackagedApp.start(command)) {
            double ready = (System.nanoTime() - launched) / 1e9;
            long begun = System.nanoTime();
            try (Window one = new Window(app);
                    Window other = new Window(app)) {
                Latencies latencies = new TwoWindows(app, one, other).measure();
                new LightUse(one, other).goOn(use);
                print("profile", "embedded; read models on the stand-in, not MongoDB, no durability");
                print("program", String.join(" ", command));
                latencies.print();
                print("start", "%.1f s until ready with the demo company, limit %d s", ready, STARTED_WITHIN_SECONDS);
                print(
                        "memory",
                        "%s after %.1f minutes of use, limit %d MB",
                        Machine.residentMemory(app.pid()),
                        (System.nanoTime() - begun) / 60e9,
                        MEMORY_MB);
                print("machine", Machine.describe() + ", " + one.version());
            }
        }
    }

    static void print(String what, String how, Object... values) {
        System.out.printf("%-9s %s%n", what, values.length == 0 ? how : how.formatted(values));
    }
}
