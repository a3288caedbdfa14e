package io.waymark.pathways.bundle;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A bundle without a fault of its own.
 *
 * @param lines where its fields are, for faults that only the pathway finds
 * @param advice what its author may want to look at
 */
record ReadBundle(PathwayContent content, JsonLines lines, List<Problem> advice) {

    /**
     * Reads a bundle.
     *
     * @throws Rejection with everything that is wrong with it: with the file as a whole, or else with its fields
     */
    static ReadBundle of(byte[] file) {
        BundleFile bundle = BundleFile.open(file);
        String json = bundle.pathwayJson();
        JsonLines lines = JsonLines.of(json);
        JsonNode root = StrictJson.tree(json);
        requireFormat(root, lines);

        Findings findings = new Findings(lines);
        findings.problems(lines.problems());
        findings.problems(BundleSchema.check(root));
        StepTexts texts = StepTexts.of(root, bundle, findings);
        findings.throwIfWrong();

        PathwayContent content = new ContentReader(texts).read(root);
        LongSteps.advise(content, findings);
        return new ReadBundle(content, lines, findings.advice());
    }

    /** A file of another format, or a later one, would only bring a list of faults that help nobody. */
    private static void requireFormat(JsonNode root, JsonLines lines) {
        JsonNode format = root.path("format");
        if (format.isString() && !format.stringValue().equals(BundleSchema.FORMAT)) {
            throw Rejection.invalid(
                    lines.locate(Problem.of("bundle-format", Shown.cut(format.stringValue()), BundleSchema.FORMAT)
                            .at("format")));
        }
    }
}
