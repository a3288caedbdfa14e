package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * On which line each field of a JSON text is. One streaming pass before anything is built of it: it bounds depth and number of
 * values, and finds what a tree no longer shows, such as a field given twice.
 */
final class JsonLines {

    /** A pathway needs 9. */
    private static final int DEEPEST = 16;

    /** A rich pathway has about 2,000; the bound keeps a small file from becoming a large heap. */
    private static final int MOST_VALUES = 50_000;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    private JsonLines() {}

    /**
     * Reads the whole text.
     *
     * @throws Rejection {@code bundle-not-json}, {@code bundle-too-deep} or {@code bundle-too-many-values}
     */
    static JsonLines of(String json) {
        JsonLines result = new JsonLines();
        try (JsonParser parser = StrictJson.parser(json)) {
            parser.nextToken();
            result.value(parser, FieldPath.ROOT, 1);
            if (parser.nextToken() != null) {
                throw StrictJson.notJson(parser.currentTokenLocation());
            }
        } catch (JacksonException e) {
            throw StrictJson.notJson(e.getLocation());
        }
        return result;
    }

    /** The line of a field, from 1: that of its name, of its value in a list, or of what it is missing from. */
    int of(String field, int ifNowhere) {
        String known = field;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = FieldPath.parent(known);
        }
        return lines.getOrDefault(known, ifNowhere);
    }

    /** The same problem with the line of its field. One without a field stays as it is. */
    Problem locate(Problem problem) {
        String field = problem.field();
        return field == null ? problem : problem.onLine(of(field, 1));
    }

    /** Fields given twice, and texts with characters that cannot be kept. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void value(JsonParser parser, String field, int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        lines.putIfAbsent(field, line);
        if (depth > DEEPEST) {
            throw Rejection.invalid(Problem.of("bundle-too-deep", DEEPEST).onLine(line));
        }
        if (++values > MOST_VALUES) {
            throw Rejection.invalid(
                    Problem.of("bundle-too-many-values", MOST_VALUES).onLine(line));
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(parser, field, depth);
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, FieldPath.item(field, i), depth + 1);
            }
        } else if (token == JsonToken.VALUE_STRING && !Characters.areKept(parser.getString())) {
            problems.add(Problem.of("character-not-allowed").at(field));
        }
    }

    private void object(JsonParser parser, String parent, int depth) {
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String field = FieldPath.field(parent, name);
            int line = parser.currentTokenLocation().getLineNr();
            if (!names.add(name)) {
                problems.add(Problem.of("field-twice", Shown.cut(name), lines.getOrDefault(field, line), line)
                        .at(field));
            }
            lines.putIfAbsent(field, line);
            parser.nextToken();
            value(parser, field, depth + 1);
        }
    }
}
