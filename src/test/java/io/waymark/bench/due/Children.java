package io.waymark.bench.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A process of our own class path, which says one thing to whoever started it and ends when they do. */
final class Children {

    static final String SAYS = "says ";

    private Children() {}

    /** Starts a main class; its other output goes to a file. */
    static Process start(Path log, List<String> flags, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Waits for what it has to say. */
    static String heard(Process child, Path log) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith(SAYS)) {
            keep(line, log);
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("A process has ended too soon: " + child.info());
        }
        Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(rest -> keep(rest, log)));
        return line.substring(SAYS.length());
    }

    private static void keep(String line, Path log) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
