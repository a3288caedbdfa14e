package io.waymark.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** {@code ./run --keycloak} itself, on free ports and a data folder of its own, started and stopped as one does at a terminal. */
final class RunScript implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(6);

    private final Path folder;
    private final Path log;
    private final int port;
    private final int keycloakPort;
    private final List<String> options;
    private @Nullable Process process;

    private RunScript(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
        this.port = freePort();
        this.keycloakPort = freePort();
        this.log = Path.of(System.getProperty("waymark.build", "target"), "run-with-keycloak-" + port + ".log");
    }

    /** On a fresh folder, not started yet. */
    static RunScript fresh(String... options) {
        try {
            return new RunScript(Files.createTempDirectory("waymark-run-"), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    String keycloakUrl() {
        return "http://127.0.0.1:" + keycloakPort;
    }

    Path folder() {
        return folder;
    }

    /** What it has printed since it was last started. */
    String printed() {
        return read(log);
    }

    /** What it keeps under this name. */
    String kept(String name) {
        return read(folder.resolve("keycloak-secrets"))
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not kept"));
    }

    /** Starts it and waits for the words with which it is ready. */
    void startUntil(String words) {
        List<String> command = new ArrayList<>(List.of("./run", "--keycloak"));
        command.addAll(options);
        command.add("--server.port=" + port);
        command.add("--waymark.data-dir=" + folder);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WAYMARK_KEYCLOAK_PORT", String.valueOf(keycloakPort));
        try {
            Files.deleteIfExists(log);
            // It has just been built: else an unchanged jar would be built again here.
            Files.setLastModifiedTime(
                    Path.of(System.getProperty("waymark.jar", "target/waymark.jar")), FileTime.from(Instant.now()));
            process = builder.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Process started = process;
        Awaitility.await()
                .atMost(READY_WITHIN)
                .until(() -> !started.isAlive() || printed().contains(words));
        if (!started.isAlive()) {
            throw new IllegalStateException("./run ended: " + printed());
        }
    }

    /** The processes it has started, and theirs. */
    List<ProcessHandle> children() {
        return process == null ? List.of() : process.descendants().toList();
    }

    /** Ends the script alone, as {@code kill} does; returns what it ends with. What it has started is its own affair. */
    int stop() {
        if (process == null) {
            throw new IllegalStateException("It was never started");
        }
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new IllegalStateException("./run does not end: " + printed());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            List<ProcessHandle> left = children();
            process.destroyForcibly();
            left.forEach(ProcessHandle::destroyForcibly);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
