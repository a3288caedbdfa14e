package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SampleBundle;
import io.waymark.support.SharedApp;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles that are no good, sent over REST: each is refused in words that help, and leaves nothing behind. */
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadBundleTest {
    private static final String PLACE = "/api/v1/pathways";
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    private final EmbeddedApp app;
    private final Company company;
    private final String id = Company.fresh("way");
    private PersonId admin;
    private RestClient client;
    private TrackingToken start;

    BadBundleTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeAll
    void admin() {
        admin = company.person("Admin", Role.LD_ADMIN);
        client = company.rest(admin);
        start = app.head();
    }

    @Test
    void aGoodOneIsTaken() {
        String good = Company.fresh("way");
        String json = SampleBundle.json(good);
        RestClient other = company.rest(company.person("Admin", Role.LD_ADMIN));
        assertThat(other.post(PLACE, json).status()).isEqualTo(201);
        byte[] zip = SampleBundle.zip(Map.of("pathway.json", SampleBundle.utf8(json)));
        assertThat(other.post(PLACE, "application/zip", zip).status()).isEqualTo(201);
        assertThat(app.events(good)).as("the same again is no other draft").hasSize(1);
    }

    @Test
    void aBadgeForAKeptCommitmentIsTaken() {
        String way = Company.fresh("way");
        String json = SampleBundle.json(way)
                .replace("\"glyph\": \"flag\"", "\"glyph\": \"day-30\"")
                .replace("{\"pathwayCompleted\": true}", "{\"commitmentKept\": 30}");
        RestClient author = company.rest(company.person("Admin", Role.LD_ADMIN));
        assertThat(author.post(PLACE, json).status()).isEqualTo(201);
        PathwayDrafted drafted = (PathwayDrafted) app.events(way).getFirst().getPayload();
        assertThat(drafted.content().badges()).singleElement().satisfies(badge -> {
            assertThat(badge.keptAtDay()).isEqualTo(30);
            assertThat(badge.glyph()).isEqualTo("day-30");
            assertThat(badge.stage()).isNull();
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "{\"pathwayCompleted\": true}",
                        "{\"pathwayCompleted\": true, \"commitmentKept\": 30}",
                        "rule-form",
                        "badges[0].rule"),
                fault(
                        "{\"pathwayCompleted\": true}",
                        "{\"stageCompleted\": \"outset\", \"commitmentKept\": 30}",
                        "rule-form",
                        "badges[0].rule"),
                fault(
                        "{\"pathwayCompleted\": true}",
                        "{\"commitmentKept\": 31}",
                        "check-in-not-asked",
                        "badges[0].rule"),
                fault(
                        "{\"pathwayCompleted\": true}",
                        "{\"commitmentKept\": \"soon\"}",
                        "field-wrong-type",
                        "badges[0].rule.commitmentKept"),
                fault("\"glyph\": \"flag\"", "\"glyph\": \"day-30\"", "glyph-of-day", "badges[0].glyph"),
                fault("\"id\": \"uphill\"", "\"id\": \"outset\"", "id-twice", "stages[1].id"),
                fault("\"id\": \"think\"", "\"id\": \"look\"", "id-twice", "stages[1].steps[0].id"),
                fault(
                        "{\"id\": \"that\"",
                        "{\"id\": \"this\"",
                        "id-twice",
                        "stages[0].steps[1].questions[0].options[1].id"),
                fault("\"kind\": \"reflect\"", "\"kind\": \"dance\"", "step-kind-unknown", "stages[1].steps[0].kind"),
                fault(
                        "\"right\": true",
                        "\"right\": false",
                        "question-without-right-answer",
                        "stages[0].steps[1].questions[0].options",
                        "\"options\""),
                fault("\"allOf\": [\"outset\"]", "\"allOf\": [\"nowhere\"]", "stage-unknown", "stages[1].gate"),
                fault("\"allOf\": [\"outset\"]", "\"allOf\": [\"uphill\"]", "gate-needs-itself", "stages[1].gate"),
                fault("\"title\": \"Think\"", "\"titel\": \"Think\"", "field-unknown", "stages[1].steps[0].titel"),
                fault("\"title\": \"Look\", ", "", "field-missing", "stages[0].steps[0].title"),
                fault(
                        "\"minutes\": 5, \"passMark\"",
                        "\"minutes\": \"5\", \"passMark\"",
                        "field-wrong-type",
                        "stages[0].steps[1].minutes"),
                fault(
                        "\"minutes\": 5, \"passMark\"",
                        "\"minutes\": 99999, \"passMark\"",
                        "number-out-of-range",
                        "stages[0].steps[1].minutes"),
                fault("\"passMark\": 1", "\"passMark\": 2", "pass-mark", "stages[0].steps[1].passMark"),
                fault("individual-contributor", "astronaut", "value-not-allowed", "track"),
                fault("waymark-pathway/1", "waymark-pathway/99", "bundle-format", "format"),
                fault("\"A small way\"", "\"\"", "field-blank", "title"),
                fault("\"A small way\"", "\"" + "x".repeat(100_000) + "\"", "field-too-long", "title"),
                fault("\"A small way\"", "\"A \\u0000 way\"", "field-line-break", "title"),
                fault("\"Here.\"", "\"<script>alert(1)</script>\"", "text-nothing-left", "stages[0].steps[0].text"),
                fault("\"track\":", "\"title\": \"Twice\", \"track\":", "field-twice", "title", "\"title\""));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("faults")
    void aFaultIsNamedByItsFieldAndLine(String good, String bad, String code, String field, String where) {
        String json = SampleBundle.json(id);
        String broken = json.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThat(broken).isNotEqualTo(json);
        Refused.with(client.post(PLACE, broken), 422, code).at(field).onLine(SampleBundle.lineOf(json, where));
        nothingIsStored();
    }

    @Test
    void stagesThatWaitForEachOtherAreNamed() {
        String json = SampleBundle.json(id)
                .replace(
                        "\"title\": \"The outset\",",
                        "\"title\": \"The outset\", \"gate\": {\"allOf\": [\"uphill\"]},");
        Refused.with(client.post(PLACE, json), 422, "stages-cycle")
                .naming("The outset", "The way up")
                .onLine(SampleBundle.lineOf(json, "{\"allOf\": [\"uphill\"]}"));
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ this is none", "[1, 2", "no json at all", "{\"id\": 1,}"})
    void whatIsNoJsonIsRefusedWithItsLine(String text) {
        Refused.with(client.post(PLACE, text), 422, "bundle-not-json").onLine(1);
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/evil.md", "/etc/evil.md", "a\\..\\evil.md", "C:/evil.md", "steps/../../evil.md"})
    void namesThatClimbOutOfAZipAreRefused(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pathway.json", SampleBundle.utf8(SampleBundle.json(id)));
        files.put(name, SampleBundle.utf8("# Evil"));
        Refused.with(zipped(files), 422, "bundle-zip-path").naming("evil.md");
        nothingIsStored();
    }

    @Test
    void aZipThatUnpacksToFarMoreIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.md", new byte[FIFTY_MEGABYTES]);
        files.put("pathway.json", SampleBundle.utf8(SampleBundle.json(id)));
        byte[] zip = SampleBundle.zip(files);
        assertThat(zip).hasSizeLessThan(100_000);
        Refused.with(client.post(PLACE, "application/zip", zip), 413, "bundle-zip-too-large")
                .naming("bomb.md");
        nothingIsStored();
    }

    @Test
    void aZipOfTooManyFilesOrAnotherKindOrThatIsBrokenIsRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number < 101; number++) {
            many.put("t" + number + ".md", SampleBundle.utf8("x"));
        }
        Refused.with(zipped(many), 422, "bundle-zip-too-many-files");
        Map<String, byte[]> program = new LinkedHashMap<>();
        program.put("pathway.json", SampleBundle.utf8(SampleBundle.json(id)));
        program.put("run.exe", new byte[] {'M', 'Z'});
        Refused.with(zipped(program), 422, "bundle-zip-file-not-allowed").naming("run.exe");
        Refused.with(zipped(Map.of("other.md", SampleBundle.utf8("x"))), 422, "bundle-zip-without-pathway");
        byte[] whole = SampleBundle.zip(Map.of("pathway.json", SampleBundle.utf8(SampleBundle.json(id))));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Refused.with(client.post(PLACE, "application/zip", half), 422, "bundle-zip-broken");
        nothingIsStored();
    }

    @ParameterizedTest(name = "length told: {0}")
    @ValueSource(booleans = {true, false})
    void fiftyMegabytesAreAnsweredAndNotCutOff(boolean told) {
        byte[] body = new byte[FIFTY_MEGABYTES];
        Arrays.fill(body, (byte) ' ');
        for (RestClient sender : new RestClient[] {client, client.withKey(Company.fresh("key"))}) {
            RestAnswer answer = sender.with("Content-Type", "application/json")
                    .call(
                            "POST",
                            PLACE,
                            told
                                    ? BodyPublishers.ofByteArray(body)
                                    : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
            Refused.with(answer, 413, "body-too-large").naming("3 MB");
        }
        nothingIsStored();
    }

    @Test
    void aBundleOverTwoMegabytesIsRefused() {
        String json = SampleBundle.json(id) + " ".repeat(2 * 1024 * 1024);
        Refused.with(client.post(PLACE, json), 413, "bundle-too-large");
        nothingIsStored();
    }

    /**
     * What is stored is proven harmless by showing it as a consumer would who trusts it blindly: as HTML that is not cleaned again.
     */
    @Test
    void scriptInMarkdownIsTakenOutBeforeItIsStored() {
        String evil = "Read <script>alert(1)</script> [this](javascript:alert(2)) ![x](https://example.com/x.png)"
                + " <img src=x onerror=alert(3)> <a href='data:text/html,x'>and</a> [that](https://example.com/).";
        String cleaned = Company.fresh("way");
        String json = SampleBundle.json(cleaned).replace("\"Here.\"", "\"" + evil + "\"");
        RestAnswer answer = company.rest(company.person("Admin", Role.LD_ADMIN)).post(PLACE, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json()
                        .path("advice")
                        .valueStream()
                        .map(advice -> advice.path("code").asString()))
                .contains("markdown-html-removed", "markdown-link-removed", "markdown-image-removed");

        PathwayDrafted drafted = (PathwayDrafted) app.events(cleaned).getFirst().getPayload();
        String stored = String.valueOf(
                drafted.content().stages().getFirst().steps().getFirst().task());
        assertThat(stored)
                .contains("Read", "https://example.com/")
                .doesNotContain("<script", "javascript:", "<img", "onerror");
        String shown =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(stored));
        assertThat(shown)
                .contains("<a href=\"https://example.com/\">that</a>")
                .doesNotContain("<script", "<img", "href=\"javascript", "href=\"data");
    }

    @Test
    void onlyAdminsMayImport() {
        RestClient learner = company.rest(company.person("Learner"));
        Refused.with(learner.post(PLACE, SampleBundle.json(id)), 403, "role-missing");
        assertThat(app.events(id)).isEmpty();
    }

    private static Arguments fault(String good, String bad, String code, String field) {
        return fault(good, bad, code, field, good);
    }

    /** A fault, and the words on the line that must be named. */
    private static Arguments fault(String good, String bad, String code, String field, String where) {
        return Arguments.of(good, bad, code, field, where);
    }

    private RestAnswer zipped(Map<String, byte[]> files) {
        return client.post(PLACE, "application/zip", SampleBundle.zip(files));
    }

    private void nothingIsStored() {
        assertThat(app.deedsOf(admin, start)).isZero();
        assertThat(app.events(id)).isEmpty();
    }
}
