package io.waymark.pathways.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.waymark.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The published schema of bundles, which is also what they are checked by: the documentation cannot differ from the check. */
final class BundleSchema {

    static final String FORMAT = "waymark-pathway/1";

    private static final String RESOURCE = "/schema/waymark-pathway-1.schema.json";
    private static final Schema SCHEMA = load();

    private BundleSchema() {}

    /** Everything the schema finds wrong, in our codes and with the field of each. */
    static List<Problem> check(JsonNode bundle) {
        return SCHEMA.validate(bundle).stream()
                .map(error -> new SchemaError(error, SCHEMA.getSchemaNode()).problem())
                .toList();
    }

    private static Schema load() {
        try (InputStream schema = Objects.requireNonNull(BundleSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
