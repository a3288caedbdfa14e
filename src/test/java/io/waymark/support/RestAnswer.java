package io.waymark.support;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record RestAnswer(HttpResponse<byte[]> response) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** A value in the body by its JSON pointer, as text; empty if there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** A header, or empty. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
