package io.waymark.pathways.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Evidence that cannot be taken, for a step that is open: refused at its field, and neither file nor event is kept. */
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadEvidenceTest {
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    private final EmbeddedApp app;
    private final Company company;
    private final PathwayId pathway = new PathwayId(Company.fresh("way"));
    private PersonId learner;
    private EnrolmentId enrolment;
    private int stored;

    BadEvidenceTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @BeforeAll
    void setOut() {
        company.publish(SamplePathway.of(pathway, "With evidence"));
        learner = company.person("Ada");
        enrolment = halfWay(learner);
        stored = app.events(enrolment.value()).size();
    }

    static Stream<Arguments> files() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
        byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return Stream.of(
                Arguments.of("a program called a document", "report.pdf", program, 415, "file-type"),
                Arguments.of("a program called a text", "notes.txt", elf, 415, "file-type"),
                Arguments.of(
                        "a page called a text",
                        "notes.txt",
                        utf8("<!DOCTYPE html><html><body>x</body></html>"),
                        415,
                        "file-type"),
                Arguments.of(
                        "a drawing with script called a picture",
                        "p.png",
                        utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        415,
                        "file-type"),
                Arguments.of("a script called a document", "report.pdf", utf8("#!/bin/sh\necho x\n"), 415, "file-type"),
                Arguments.of("a page by its name", "page.html", utf8("nothing much"), 415, "file-type"),
                Arguments.of("a program by its name", "run.exe", utf8("nothing much"), 415, "file-type"),
                Arguments.of(
                        "an archive",
                        "all.zip",
                        new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0},
                        415,
                        "file-type"),
                Arguments.of("too large", "long.txt", new byte[FIVE_MEGABYTES + 1], 413, "file-too-large"),
                Arguments.of("empty", "empty.txt", new byte[0], 422, "file-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNotTaken(String what, String name, byte[] content, int status, String code) {
        Refused.with(send("act", file(name, content)), status, code).at("evidence.base64");
        nothingIsStored();
    }

    @Test
    void aFileThatIsTakenIsKeptOnce() {
        PersonId other = company.person("Bo");
        EnrolmentId theirs = halfWay(other);
        String file = file("notes.txt", utf8("What I did."));
        assertThat(send(other, theirs, "act", file).status()).isEqualTo(200);
        assertThat(send(other, theirs, "act", file).status()).isEqualTo(200);
        assertThat(uploads(theirs)).hasSize(1);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("{\"kind\":\"dance\",\"content\":\"x\"}", 422, "evidence-kind", "evidence.kind"),
                Arguments.of("{\"content\":\"x\"}", 422, "field-missing", "evidence.kind"),
                Arguments.of("{\"kind\":\"text\"}", 422, "field-missing", "evidence.content"),
                Arguments.of("{\"kind\":\"text\",\"content\":\"  \"}", 422, "text-missing", "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"text\",\"content\":\"" + "x".repeat(4001) + "\"}",
                        422,
                        "text-too-long",
                        "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"text\",\"content\":\"" + "x".repeat(7_000_000) + "\"}",
                        422,
                        "text-too-long",
                        "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"text\",\"content\":\"a\\u0000b\"}",
                        422,
                        "text-control-character",
                        "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"text\",\"content\":\"a\\ud800b\"}",
                        422,
                        "text-control-character",
                        "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"link\",\"content\":\"javascript:alert(1)\"}",
                        422,
                        "link-not-web",
                        "evidence.content"),
                Arguments.of(
                        "{\"kind\":\"link\",\"content\":\"https://\\u0000.example\"}",
                        422,
                        "link-not-web",
                        "evidence.content"),
                Arguments.of("{\"kind\":\"file\",\"fileName\":\"a.txt\"}", 422, "field-missing", "evidence.base64"),
                Arguments.of("{\"kind\":\"file\",\"base64\":\"aGk=\"}", 422, "field-missing", "evidence.fileName"),
                Arguments.of(
                        "{\"kind\":\"file\",\"fileName\":\"a.txt\",\"base64\":\"*\"}",
                        400,
                        "value-wrong",
                        "evidence.base64"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("others")
    void otherEvidenceThatIsNotTaken(String evidence, int status, String code, String field) {
        Refused.with(send("act", "{\"evidence\":" + evidence + "}"), status, code)
                .at(field);
        nothingIsStored();
    }

    /** Files are kept before the enrolment is asked; so one that cannot be taken must not be kept at all. */
    @Test
    void aFileForAStepThatTakesNoneIsNotKept() {
        Refused.with(send("film", file("a.txt", utf8("x"))), 422, "answer-kind-wrong");
        nothingIsStored();
    }

    @Test
    void aFileForAStepThatDoesNotExistIsNotKept() {
        Refused.with(send("nowhere", file("a.txt", utf8("x"))), 404, "nothing-here");
        nothingIsStored();
    }

    private EnrolmentId halfWay(PersonId person) {
        EnrolmentId way = company.enrol(person, pathway);
        assertThat(send(person, way, "look", "{}").status()).isEqualTo(200);
        assertThat(send(person, way, "think", "{\"text\":\"So.\"}").status()).isEqualTo(200);
        return way;
    }

    private RestAnswer send(String step, String body) {
        return send(learner, enrolment, step, body);
    }

    private RestAnswer send(PersonId person, EnrolmentId way, String step, String body) {
        return company.rest(person).put("/api/v1/enrolments/" + way.value() + "/steps/" + step + "/completion", body);
    }

    private void nothingIsStored() {
        assertThat(app.events(enrolment.value())).hasSize(stored);
        assertThat(uploads(enrolment)).isEmpty();
    }

    private List<SideState.Entry> uploads(EnrolmentId way) {
        return app.bean(SideState.class).list("uploads", way.value() + ".", "", 10);
    }

    private static String file(String name, byte[] content) {
        return "{\"evidence\":{\"kind\":\"file\",\"fileName\":\"" + name + "\",\"base64\":\""
                + Base64.getEncoder().encodeToString(content) + "\"}}";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
