package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** What every refusal over REST has in common. */
public final class Refused {
    private final RestAnswer answer;

    private Refused(RestAnswer answer) {
        this.answer = answer;
    }

    /** A problem detail (RFC 9457) with this status and code, in words, and with nothing of our insides. */
    public static Refused with(RestAnswer answer, int status, String code) {
        String body = answer.body();
        assertThat(answer.status()).as(body).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(body).doesNotContain("Exception", "\\tat ", "io.waymark", "org.springframework", "tools.jackson");
        assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
        assertThat(answer.at("/title")).isNotBlank();
        inWords(answer.json());
        answer.json().path("errors").forEach(Refused::inWords);
        if (!answer.at("/code").equals(code)) {
            assertThat(answer.json()
                            .path("errors")
                            .valueStream()
                            .map(error -> error.path("code").asString()))
                    .as(body)
                    .contains(code);
        }
        assertThat(answer.at("/type")).isEqualTo("urn:waymark:problem:" + answer.at("/code"));
        return new Refused(answer);
    }

    /** And it says so at this field. */
    public Refused at(String field) {
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString("")))
                .as(answer.body())
                .contains(field);
        return this;
    }

    /** And it says so on this line. */
    public Refused onLine(int line) {
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("line").asInt(0)))
                .as(answer.body())
                .contains(line);
        return this;
    }

    /** And its words hold these. */
    public Refused naming(String... words) {
        assertThat(answer.body()).contains(words);
        return this;
    }

    private static void inWords(JsonNode problem) {
        String detail = problem.path("detail").asString("");
        assertThat(detail).contains(" ").doesNotContain("rejection.", "{0}", "!{");
    }
}
