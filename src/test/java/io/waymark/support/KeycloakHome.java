package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The unpacked Keycloak, which many may share, and a home of one's own beside it with nothing but data: the realm and the
 * development users to be read at the first start.
 */
final class KeycloakHome {
    /** What Keycloak asks to be settled before it starts quickly. */
    private static final List<String> SETTLED =
            List.of("--db=dev-file", "--health-enabled=true", "--http-management-health-enabled=false");

    private static final long BUILT_WITHIN_MINUTES = 5;

    private final Path distribution;
    private final Path home;

    private KeycloakHome(Path distribution, Path home) {
        this.distribution = distribution;
        this.home = home;
    }

    /** A fresh one below the build folder. Settles the distribution first, once a build. */
    static KeycloakHome fresh() {
        Path folder = Path.of(System.getProperty("waymark.keycloak.folder", "target/keycloak"));
        Path distribution =
                folder.resolve("keycloak-" + System.getProperty("waymark.keycloak.version", "is not known"));
        if (!Files.exists(distribution)) {
            throw new IllegalStateException("There is no Keycloak in " + distribution.toAbsolutePath()
                    + ": mvn dependency:unpack@keycloak puts it there, and ./test long does");
        }
        try {
            settle(distribution, folder.resolve("settled"));
            Path home = Files.createTempDirectory(folder, "home-").toAbsolutePath();
            KeycloakHome fresh = new KeycloakHome(distribution.toAbsolutePath(), home);
            fresh.furnish();
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command line of Keycloak's own script, in this home. */
    ProcessBuilder command(String... arguments) {
        ProcessBuilder builder = script(
                distribution,
                Stream.concat(Stream.of("-Dkc.home.dir=" + home), Stream.of(arguments))
                        .toArray(String[]::new));
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    void delete() {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void furnish() throws IOException {
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.createDirectories(home.resolve("providers"));
        Files.createDirectories(home.resolve("conf"));
        Files.createSymbolicLink(home.resolve("lib"), distribution.resolve("lib"));
        Files.createSymbolicLink(
                home.resolve("themes"), Path.of("keycloak", "themes").toAbsolutePath());
        Path realm = Path.of("keycloak", "realm");
        Files.copy(realm.resolve("waymark-realm.json"), imports.resolve("waymark-realm.json"));
        Files.copy(realm.resolve("dev-users.json"), imports.resolve("waymark-users-0.json"));
    }

    private static void settle(Path distribution, Path mark) throws IOException {
        if (Files.exists(mark) && Files.readString(mark).strip().equals(String.join(" ", SETTLED))) {
            return;
        }
        Process build = script(
                        distribution,
                        Stream.concat(Stream.of("build"), SETTLED.stream()).toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(mark.resolveSibling("settling.log").toFile())
                .start();
        try {
            if (!build.waitFor(BUILT_WITHIN_MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
                throw new IllegalStateException(
                        "Keycloak could not be settled, see " + mark.resolveSibling("settling.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            build.destroy();
        }
        Files.writeString(mark, String.join(" ", SETTLED) + "\n");
    }

    private static ProcessBuilder script(Path distribution, String... arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                "sh",
                                distribution.resolve("bin").resolve("kc.sh").toString()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS",
                        "-Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                                + " -Dfile.encoding=UTF-8"));
        return builder;
    }
}
