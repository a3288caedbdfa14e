package io.waymark.pathways.bundle;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.waymark.shared.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what the validator found in our own codes, which stay when the validator changes. */
final class SchemaError {

    /** What a text of the wrong form is called, by the part of the schema that gives the form. */
    private static final Map<String, String> FORMS = Map.of(
            "slug", "id-form",
            "plain", "field-blank",
            "markdown", "field-blank",
            "line", "field-line-break",
            "textFile", "text-file-name",
            "lane", "lane-form",
            "url", "url-not-allowed");

    private final Error error;
    private final JsonNode schema;
    private final String field;

    SchemaError(Error error, JsonNode schema) {
        this.error = error;
        this.schema = schema;
        this.field = FieldPath.of(error.getInstanceLocation());
    }

    Problem problem() {
        JsonNode rule = error.getSchemaNode();
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> ofPart("field-missing");
            case "additionalProperties" -> ofPart("field-unknown");
            case "type" -> of("field-wrong-type", rule.stringValue());
            case "minLength" -> of("field-blank");
            case "maxLength" -> of("field-too-long", rule.intValue(), Characters.length(value.stringValue()));
            case "minItems" -> of("items-too-few", rule.intValue(), value.size());
            case "maxItems" -> of("items-too-many", rule.intValue(), value.size());
            case "uniqueItems" -> of("item-twice");
            case "minimum", "maximum" -> outOfRange();
            case "enum" ->
                of(field.endsWith(".kind") ? "step-kind-unknown" : "value-not-allowed", shown(value), list(rule));
            case "const" -> of("value-not-allowed", shown(value), shown(rule));
            case "pattern" -> of(FORMS.getOrDefault(nameOfForm(), "value-not-allowed"), shown(value));
            case "false" -> mixed(FieldPath.parent(field));
            case "dependentRequired", "minProperties" -> mixed(field);
            default -> throw new IllegalStateException("The schema uses a keyword that has no code: " + error);
        };
    }

    private Problem of(String code, Object... args) {
        return Problem.of(code, args).at(field);
    }

    private Problem ofPart(String code) {
        String name = error.getProperty();
        return Problem.of(code, Shown.cut(name)).at(FieldPath.field(field, name));
    }

    private Problem outOfRange() {
        JsonNode bounds = schema;
        NodePath place = error.getSchemaLocation().getFragment();
        for (int i = 0; i < place.getNameCount() - 1; i++) {
            bounds = bounds.path(String.valueOf(place.getElement(i)));
        }
        return of(
                "number-out-of-range",
                bounds.path("minimum").intValue(),
                bounds.path("maximum").intValue());
    }

    /** Forms that exclude each other, or half a form: a gate, the rule of a badge, or the text of a step. */
    private Problem mixed(String whole) {
        if (whole.endsWith(".gate")) {
            return Problem.of("gate-form").at(whole);
        }
        return whole.endsWith(".rule") ? Problem.of("rule-form").at(whole) : of("text-twice");
    }

    private String nameOfForm() {
        NodePath place = error.getSchemaLocation().getFragment();
        return String.valueOf(place.getElement(place.getNameCount() - 2));
    }

    private static String list(JsonNode values) {
        return values.valueStream().map(SchemaError::shown).collect(Collectors.joining(", "));
    }

    private static String shown(JsonNode value) {
        return Shown.cut(value.isString() ? value.stringValue() : value.toString());
    }
}
