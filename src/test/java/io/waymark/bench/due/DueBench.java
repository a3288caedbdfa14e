package io.waymark.bench.due;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** {@code ./run bench due}: so many check-ins due in the same minute, and the process killed twice meanwhile. */
final class DueBench {

    private static final int COUNT = 10_000;
    private static final int KILLS = 2;
    private static final int LIMIT_SECONDS = 60;

    private DueBench() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(option(args, "--count", String.valueOf(COUNT)));
        int kills = Integer.parseInt(option(args, "--kills", String.valueOf(KILLS)));
        String uri = option(args, "--uri", System.getenv().getOrDefault("WAYMARK_MONGODB_URI", ""));
        boolean plain = Arrays.asList(args).contains("--plain");
        Path log = Path.of(System.getProperty("waymark.build", "target"), "bench-due.log");
        Files.deleteIfExists(log);
        try (Server server = uri.isEmpty() ? Server.standIn(log, plain) : Server.at(uri)) {
            System.out.println(server.heading());
            Instant due = due(Instant.now());
            DueRun run = new DueRun(server, due, count, log);
            run.load();
            run.work(kills);
            run.print(LIMIT_SECONDS);
        }
    }

    private static String option(String[] args, String name, String otherwise) {
        int at = Arrays.asList(args).indexOf(name);
        return at < 0 ? otherwise : args[at + 1];
    }

    /** Nine o'clock on a working day, not a whole day before now: what is older when it is stored is history, of which nobody is told. */
    static Instant due(Instant now) {
        LocalDateTime nine = LocalDateTime.ofInstant(now.minus(Duration.ofHours(20)), ZoneOffset.UTC);
        LocalDateTime due = nine.toLocalDate().atTime(LocalTime.of(9, 0));
        while (due.isBefore(nine) || isWeekend(due.getDayOfWeek())) {
            due = due.plusDays(1);
        }
        return due.toInstant(ZoneOffset.UTC);
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
