package io.waymark.platform.migration;

import io.waymark.platform.mongodb.MongoImport;
import java.nio.file.Path;
import java.time.Duration;

/** A migration in a process of its own, which gets stuck in the middle of the events and is killed there. */
final class StuckMigration {
    static final String STUCK = "stuck";

    private StuckMigration() {}

    public static void main(String[] arguments) throws Exception {
        int[] writes = {0};
        try (DataFiles source = DataFiles.open(Path.of(arguments[0]));
                MongoImport target = MongoImport.open(arguments[1])) {
            new Migration(
                            source,
                            target,
                            line -> {
                                if (line.endsWith(" written") && ++writes[0] == 3) {
                                    waitForTheEnd();
                                }
                            },
                            Duration.ZERO)
                    .run();
        }
    }

    private static void waitForTheEnd() {
        System.out.println(STUCK);
        try {
            // Ends with the test that has started it, if that should die first.
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        System.exit(3);
    }
}
