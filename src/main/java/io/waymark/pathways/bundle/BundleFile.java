package io.waymark.pathways.bundle;

import io.waymark.pathways.api.ImportBundle;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The file of a bundle, opened but not yet read.
 *
 * @param pathwayJson what describes the pathway
 * @param texts the other files, by their names; none if the bundle is no zip
 * @param zipped whether it is a zip
 */
record BundleFile(String pathwayJson, Map<String, byte[]> texts, boolean zipped) {

    static final String PATHWAY = "pathway.json";

    private static final int MEGABYTE = 1024 * 1024;

    /**
     * Opens a JSON file, or unpacks a zip within bounds.
     *
     * @throws Rejection if it is neither, or not within bounds
     */
    static BundleFile open(byte[] file) {
        if (file.length > ImportBundle.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE, List.of(Problem.of("bundle-too-large", ImportBundle.LARGEST / MEGABYTE)));
        }
        if (!Zip.isOne(file)) {
            return new BundleFile(json(file), Map.of(), false);
        }
        Map<String, byte[]> content = Zip.unpack(file);
        String json = json(Objects.requireNonNull(content.remove(PATHWAY)));
        return new BundleFile(json, Map.copyOf(content), true);
    }

    private static String json(byte[] bytes) {
        String text = Characters.utf8(bytes).orElseThrow(() -> Rejection.invalid(Problem.of("bundle-not-utf8")));
        if (text.isBlank()) {
            throw Rejection.invalid(Problem.of("bundle-empty"));
        }
        return text;
    }
}
