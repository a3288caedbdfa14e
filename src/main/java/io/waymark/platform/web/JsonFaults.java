package io.waymark.platform.web;

import io.waymark.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body that could not be read, by its field and line, and without the words of the parser. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem of(JacksonException fault) {
        Integer line = fault.getLocation() == null || fault.getLocation().getLineNr() < 1
                ? null
                : Integer.valueOf(fault.getLocation().getLineNr());
        String field = path(fault.getPath());
        if (fault instanceof StreamReadException) {
            return Problem.of("body-not-json").onLine(line);
        }
        Problem problem = fault instanceof UnrecognizedPropertyException unknown
                ? Problem.of("field-unknown", unknown.getPropertyName())
                : Problem.of("value-wrong");
        return (field == null ? problem : problem.at(field)).onLine(line);
    }

    private static @Nullable String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(Math.max(0, reference.getIndex())).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.isEmpty() ? null : path.toString();
    }
}
