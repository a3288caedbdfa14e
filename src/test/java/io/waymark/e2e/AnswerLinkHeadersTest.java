package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The address of a page to answer by link is what lets one answer: no place one goes to from there learns it. */
class AnswerLinkHeadersTest extends BrowserTest {

    @Test
    void noPlaceLearnsTheAddressOfALink() throws Exception {
        HttpResponse<String> link = get("/answer/some-token?answer=yes");
        assertThat(link.statusCode()).isEqualTo(200);
        assertThat(link.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(app().url(path)))
                .header("Accept", "text/html")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
