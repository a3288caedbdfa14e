package io.waymark.bench.store;

import io.waymark.platform.store.Quiet;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** {@code ./run bench store}: prints what writing, reading and replaying events takes, beside the limits. */
final class StoreBench {

    private static final int EVENTS = 100_000;
    private static final int MANY_EVENTS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_MANY = 3;
    private static final int PEOPLE_AT_ONCE = 10;

    private StoreBench() {}

    /**
     * Runs it and prints what came out.
     *
     * @param args {@code --short} to leave out the million events; MongoDB itself is measured where its address is in the environment
     */
    public static void main(String[] args) {
        Quiet.please();
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        System.out.println("java " + String.join(" ", flags));
        String uri = System.getenv("WAYMARK_MONGODB_URI");
        measure(new H2Measured(), EVENTS, ROUNDS, true);
        measure(uri == null ? MongoMeasured.standIn() : MongoMeasured.at(uri), EVENTS, ROUNDS, false);
        if (!Arrays.asList(args).contains("--short")) {
            measure(new H2Measured(), MANY_EVENTS, ROUNDS_OF_MANY, true);
        }
    }

    private static void measure(MeasuredStore store, int events, int rounds, boolean intoReadModels) {
        Figures.head(store.heading());
        try (store) {
            StoreRounds figures = new StoreRounds(store, new CompanyHistory(PEOPLE_AT_ONCE), events, rounds);
            figures.fill();
            figures.replayIntoNothing();
            if (intoReadModels) {
                figures.replayIntoReadModel();
            }
            figures.load();
            figures.token();
            figures.append();
        }
    }
}
