package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A plain HTTP client for one node; each {@code with} gives another client that sends one more header. */
public final class RestClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final int port;
    private final Map<String, String> headers;

    private RestClient(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    static RestClient of(int port) {
        return new RestClient(port, Map.of("Accept-Language", "en"));
    }

    RestClient as(String account, String password) {
        byte[] both = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    public RestClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RestClient(port, more);
    }

    public RestClient withKey(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public RestAnswer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    public RestAnswer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    /** Posts JSON. */
    public RestAnswer post(String path, String json) {
        return json().call("POST", path, BodyPublishers.ofString(json));
    }

    /** Posts a file of some type. */
    public RestAnswer post(String path, String type, byte[] file) {
        return with("Content-Type", type).call("POST", path, BodyPublishers.ofByteArray(file));
    }

    /** Puts JSON. */
    public RestAnswer put(String path, String json) {
        return json().call("PUT", path, BodyPublishers.ofString(json));
    }

    public RestAnswer call(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LONGEST)
                .method(method, body);
        headers.forEach(request::header);
        try {
            return new RestAnswer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private RestClient json() {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    }
}
