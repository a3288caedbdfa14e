package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A process with 512 MB of heap replays a million events into the real read models of pathways. Those lie in the same heap, in the
 * stand-in, and stop growing before a fifth of the events is replayed: the heap after a full collection must not grow from there on.
 */
@Tag("long")
class MillionReplayedTest {

    private static final int EVENTS = 1_000_000;
    private static final int GROWTH_MB = 24;
    private static final Pattern HEAP = Pattern.compile("heap after \\d/5: (\\d+) MB");

    @Test
    void theHeapDoesNotGrow() throws Exception {
        Process child = start();
        String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(told);
        assertThat(child.waitFor()).as(told).isZero();
        assertThat(told).containsPattern("replayed \\d{7,} events");
        List<Integer> heap = HEAP.matcher(told)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(heap).hasSize(5).allMatch(used -> used <= heap.getFirst() + GROWTH_MB);
    }

    private static Process start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        classPath,
                        "io.waymark.bench.store.LargeReplay",
                        String.valueOf(EVENTS))
                .redirectErrorStream(true)
                .start();
    }
}
