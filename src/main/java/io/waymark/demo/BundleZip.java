package io.waymark.demo;

import io.waymark.platform.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Packs the bundles that lie open among our own resources, always to the same bytes from the same files. */
final class BundleZip {

    /** Not the earliest a zip can hold, which the JDK would write with the time zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String PATHWAY = "pathway.json";

    private BundleZip() {}

    /**
     * A zip of the bundle in a folder of our resources: its {@code pathway.json} and every text that names.
     *
     * @param folder such as {@code demo/pathways/first-ninety-days}
     * @throws IllegalStateException if a file is missing there, which is our own fault
     */
    static byte[] ofResources(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        byte[] pathway = resource(folder, PATHWAY);
        files.put(PATHWAY, pathway);
        JsonNode root = Json.mapper().readTree(pathway);
        for (JsonNode name : root.findValues("textFile")) {
            files.put(name.stringValue(), resource(folder, name.stringValue()));
        }
        return of(files);
    }

    private static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String folder, String name) {
        String path = "/" + folder + "/" + name;
        try (InputStream in = BundleZip.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
