package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON by the letter of its standard: no comments, no trailing commas, nothing after the end. */
final class StrictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StrictJson() {}

    static JsonParser parser(String json) {
        return MAPPER.createParser(json);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    static Rejection notJson(TokenStreamLocation location) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return Rejection.invalid(Problem.of("bundle-not-json", line, column).onLine(line));
    }
}
