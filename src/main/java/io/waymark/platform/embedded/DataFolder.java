package io.waymark.platform.embedded;

import io.waymark.platform.WaymarkProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The folder with everything the embedded profile keeps, readable by its owner only. */
@Component
@Profile("embedded")
public class DataFolder {

    private final Path folder;

    DataFolder(WaymarkProperties properties) {
        this.folder = properties.dataDir().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be made", e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a small secret to a file that only its owner may read, from the moment it exists. */
    public void writeSecret(String name, String secret) {
        Path file = path(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            ownerOnly(file, "rw-------");
            Files.writeString(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
