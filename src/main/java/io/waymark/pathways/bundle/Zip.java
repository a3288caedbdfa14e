package io.waymark.pathways.bundle;

import io.waymark.pathways.api.ImportBundle;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip from a stranger into memory. What it claims of sizes is not believed: reading stops at the bound. Nothing is ever
 * written to a disk, so a name that climbs out could do no harm; it is refused all the same, for whoever sends one means some.
 */
final class Zip {

    /** Most files and folders. */
    static final int MOST_ENTRIES = 100;

    private static final int LARGEST_TEXT = 256 * 1024;
    private static final int LARGEST_IN_ALL = 4 * 1024 * 1024;

    /** Text shrinks to a third or a tenth; to a hundredth only what was made to be a bomb. */
    private static final int LARGEST_RATIO = 100;

    private static final int RATIO_MATTERS_FROM = 512 * 1024;

    private final byte[] zip;
    private final Map<String, byte[]> content = new HashMap<>();
    private int total;

    private Zip(byte[] zip) {
        this.zip = zip;
    }

    /** By its first bytes, whatever its name was. */
    static boolean isOne(byte[] file) {
        return file.length >= 4
                && file[0] == 'P'
                && file[1] == 'K'
                && (file[2] == 3 && file[3] == 4 || file[2] == 5 && file[3] == 6 || file[2] == 7 && file[3] == 8);
    }

    /**
     * The files in it by their names, {@code pathway.json} among them.
     *
     * @throws Rejection if it is broken, holds anything but a bundle, or is larger than it may be
     */
    static Map<String, byte[]> unpack(byte[] zip) {
        ZipDirectory directory = ZipDirectory.read(zip, MOST_ENTRIES).orElseThrow(Zip::broken);
        Set<String> wanted = ZipNames.check(directory);
        Zip unpacked = new Zip(zip);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            unpacked.readAll(in, wanted, directory.count());
        } catch (IOException | IllegalArgumentException e) {
            // IllegalArgumentException is how the JDK tells of some broken headers.
            throw broken();
        }
        return unpacked.content;
    }

    private void readAll(ZipInputStream in, Set<String> wanted, int count) throws IOException {
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > count) {
                throw broken();
            }
            byte[] bytes = readBounded(in, entry.getName());
            if (wanted.contains(entry.getName()) && content.put(entry.getName(), bytes) != null) {
                throw broken();
            }
        }
        if (entries != count || !content.keySet().equals(wanted)) {
            throw broken();
        }
    }

    private byte[] readBounded(ZipInputStream in, String name) throws IOException {
        int largest = name.equals(BundleFile.PATHWAY) ? ImportBundle.LARGEST : LARGEST_TEXT;
        int bound = Math.min(largest, LARGEST_IN_ALL - total);
        byte[] bytes = in.readNBytes(bound + 1);
        total += bytes.length;
        boolean bomb = total > RATIO_MATTERS_FROM && total / LARGEST_RATIO > zip.length;
        if (bytes.length > bound || bomb) {
            throw new Rejection(Rejection.Kind.TOO_LARGE, List.of(Problem.of("bundle-zip-too-large", Shown.cut(name))));
        }
        return bytes;
    }

    private static Rejection broken() {
        return Rejection.invalid(Problem.of("bundle-zip-broken"));
    }
}
