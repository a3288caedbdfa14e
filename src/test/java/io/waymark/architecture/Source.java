package io.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file, for what bytecode does not tell.
 *
 * @param name the path below the root, with slashes
 */
record Source(String name, String text) {

    static Stream<Source> in(Code code) {
        return in(code.sources());
    }

    static Stream<Source> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> read(folder, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path folder, Path file) {
        try {
            return new Source(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    boolean isPackageInfo() {
        return name.endsWith("package-info.java");
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
