package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What browsers are told beside a page. */
class PageHeadersTest extends BrowserTest {

    @Test
    void aPageIsShownInNoFrameAndGuessedToBeNothingElse() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void aFileOfTheBuildMayBeKept() throws Exception {
        Matcher built = Pattern.compile("VAADIN/build/[^\"]+\\.js")
                .matcher(get("/sign-in").body());
        assertThat(built.find()).isTrue();
        HttpResponse<String> script = get("/" + built.group());
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age")
                .doesNotContain("no-store");
    }

    /** The address of a page to answer by link is what lets one answer: no place one goes to from there learns it. */
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
