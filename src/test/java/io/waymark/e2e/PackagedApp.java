package io.waymark.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a process of its own, as {@code ./run} starts it, on a free port and in a data folder of its own. */
public final class PackagedApp implements AutoCloseable {

    public static final String PASSWORD = "only-for-this-test";
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path dataDir;
    private final Path log;
    private final int port;
    private final List<String> command;
    private Process process;

    private PackagedApp(List<String> command, Path dataDir, int port) {
        this.command = command;
        this.dataDir = dataDir;
        this.port = port;
        this.log = Path.of(System.getProperty("waymark.build", "target"), "packaged-app-" + port + ".log");
    }

    /** Starts it from the jar alone and waits until it is ready. */
    public static PackagedApp start() {
        return start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("waymark.jar", "target/waymark.jar")));
    }

    /** Starts it by a command, to which the port and the data folder are added, and waits until it is ready. */
    public static PackagedApp start(List<String> command) {
        try (ServerSocket free = new ServerSocket(0)) {
            PackagedApp app = new PackagedApp(command, Files.createTempDirectory("waymark-"), free.getLocalPort());
            free.close();
            app.launch();
            try {
                app.awaitReady();
            } catch (IllegalStateException e) {
                app.close();
                throw e;
            }
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What it has printed so far. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path dataDir() {
        return dataDir;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Ends it as Ctrl+C does. */
    public void stop() {
        process.destroy();
        waitForEnd();
    }

    /** Starts it on the same data again. */
    public void restart() {
        launch();
        awaitReady();
    }

    @Override
    public void close() {
        kill();
        try (var files = Files.walk(dataDir)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a request to the REST API as one of the demo accounts. */
    public HttpResponse<String> send(String account, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void launch() {
        List<String> whole = new ArrayList<>(command);
        whole.add("--server.port=" + port);
        whole.add("--waymark.data-dir=" + dataDir);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("WAYMARK_DEMO_PASSWORD", PASSWORD);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The packaged app did not become ready; its log is " + log);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The packaged app does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
