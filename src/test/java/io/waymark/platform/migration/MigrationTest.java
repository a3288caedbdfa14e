package io.waymark.platform.migration;

import static io.waymark.platform.migration.Lived.MIRA;
import static io.waymark.platform.migration.Lived.ONESELF;
import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.pathways.api.FindStep;
import io.waymark.pathways.api.StepPage;
import io.waymark.platform.WrongSetting;
import io.waymark.shared.Actor;
import io.waymark.shared.Query;
import io.waymark.support.EmbeddedApp;
import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** From the embedded profile to the stand-in, which is not MongoDB, and the application on it afterwards. */
class MigrationTest {

    @TempDir
    static Path home;

    private static Lived lived;

    private final Target target = new Target();

    @TempDir
    Path other;

    @BeforeAll
    static void live() {
        lived = Lived.on(home);
    }

    @AfterEach
    void end() {
        target.close();
    }

    @Test
    void everybodySeesTheSameAndGoesOn() throws Exception {
        byte[] before = Files.readAllBytes(home.resolve("waymark.mv.db"));
        Target.Ended ended = target.migrate(home);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out().lines().filter(line -> line.endsWith("the same")))
                .hasSize(5);
        assertThat(Files.readAllBytes(home.resolve("waymark.mv.db"))).isEqualTo(before);
        long badges = target.events("BadgeAwarded");
        try (ConfigurableApplicationContext app = target.start()) {
            assertThat(answers(app)).isEqualTo(lived.answers());
            assertThat(target.events("BadgeAwarded")).isEqualTo(badges);
            assertThat(step(app).draft().fields()).isEqualTo(Map.of("text", Lived.DRAFT));
            Answer answer = new Answer.Reflection("I said it in one sentence.");
            CompleteStep next =
                    new CompleteStep(lived.mira().id(), lived.mira().next().id(), answer, lived.now());
            Target.as(app, ONESELF, gateways -> gateways.send(next));
            assertThat(enrolment(app).done()).hasSize(lived.mira().done().size() + 1);
        }
        assertThat(target.migrate(home).err()).contains("has been migrated to already");
    }

    @Test
    void whatAPolicyHadNotSeenItSeesThereAndPlacesLeftEmptyAreClosed() throws Exception {
        Path folder = lived.copy(other);
        long badges;
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("waymark"), "waymark", "");
                Statement sql = file.createStatement()) {
            var counted =
                    sql.executeQuery("select count(*) from DomainEventEntry where payloadType like '%BadgeAwarded'");
            counted.next();
            badges = counted.getLong(1);
            sql.executeUpdate("delete from DomainEventEntry where globalIndex ="
                    + " (select max(globalIndex) from DomainEventEntry where payloadType like '%BadgeAwarded')");
            sql.executeUpdate("update DomainEventEntry set globalIndex = globalIndex + 5000 where globalIndex > 1000");
            assertThat(sql.executeUpdate(
                            "update TokenEntry set token = stringtoutf8('{\"index\":6400,\"gaps\":[5999]}')"
                                    + " where processorName = 'recognition.policy'"))
                    .isEqualTo(1);
        }
        assertThat(target.migrate(folder).status()).isZero();
        assertThat(target.events("BadgeAwarded")).isEqualTo(badges - 1);
        try (ConfigurableApplicationContext app = target.start()) {
            eventually("the badge is awarded", () -> target.events("BadgeAwarded") == badges);
            assertThat(enrolment(app)).isEqualTo(lived.mira());
        }
    }

    @Test
    void oneOtherByteIsFound() {
        assertThatThrownBy(() -> target.migrate(home, line -> {
                    if (line.startsWith("Reading back")) {
                        changeOneByte();
                    }
                }))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("not what was read");
        assertThatThrownBy(() -> target.launch().close()).rootCause().hasMessageContaining("unfinished migration");
    }

    @Test
    void killedInTheMiddleItGoesOnWhereItStopped() throws Exception {
        Process stuck = child(StuckMigration.class.getName(), home.toString(), target.uri());
        try (BufferedReader out = stuck.inputReader()) {
            assertThat(out.lines().anyMatch(StuckMigration.STUCK::equals)).isTrue();
        } finally {
            stuck.destroyForcibly().waitFor();
        }
        long there = target.database().getCollection("events").countDocuments();
        assertThat(there).isPositive();
        assertThatThrownBy(() -> target.launch().close()).rootCause().hasMessageContaining("unfinished migration");
        assertThat(target.migrate(changed()).err()).contains("unfinished copy of other data");
        Target.Ended ended = target.migrate(home);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("Going on where an earlier run stopped");
        assertThat(ended.status()).isZero();
        assertThat(target.database().getCollection("events").countDocuments()).isGreaterThan(there);
    }

    @Test
    void aTargetThatHoldsSomethingIsLeftAlone() {
        target.database().getCollection("people").insertOne(new Document("name", "somebody"));
        Target.Ended ended = target.migrate(home);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("not empty", "waymark.people");
        assertThat(target.database().listCollectionNames()).containsExactly("people");
    }

    /** What happened there lies ahead of the real time, which is the only one there is on MongoDB. */
    @Test
    void aFolderWhoseClockWasMovedIsLeftAlone() throws Exception {
        Path folder = lived.copy(other);
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("waymark"), "waymark", "");
                Statement sql = file.createStatement()) {
            sql.executeUpdate(
                    "insert into side_state (shelf, entry_key, version, content) values ('clock', 'ahead', 1, X'50')");
        }
        Target.Ended ended = target.migrate(folder);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("clock of this data folder was moved");
        assertThat(target.database().listCollectionNames()).isEmpty();
    }

    @Test
    void aFolderInUseIsLeftAlone() throws Exception {
        try (EmbeddedApp running = EmbeddedApp.start()) {
            Process process =
                    child("io.waymark.WaymarkApplication", "migrate", "--waymark.data-dir=" + running.dataDir());
            String said = new String(process.getErrorStream().readAllBytes());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(said).contains("is in use", "Stop Waymark");
        }
        assertThat(target.migrate(other).err()).contains("There is no waymark.mv.db");
    }

    private Path changed() throws Exception {
        Path folder = lived.copy(other);
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("waymark"), "waymark", "");
                Statement sql = file.createStatement()) {
            sql.executeUpdate("update side_state set version = version + 1 where shelf = 'demo'");
        }
        return folder;
    }

    private void changeOneByte() {
        MongoCollection<Document> commits = target.database().getCollection("events");
        Document commit =
                commits.find(new Document("_id", new Document("$gte", 700L))).first();
        Document event = commit.getList("events", Document.class).getFirst();
        event.put("payload", event.getString("payload").replaceFirst("20", "21"));
        commits.replaceOne(new Document("_id", commit.get("_id")), commit);
    }

    private Process child(String... command) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> whole = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath));
        whole.addAll(Arrays.asList(command));
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().put("WAYMARK_MONGODB_URI", target.uri());
        return builder.start();
    }

    private static List<Object> answers(ConfigurableApplicationContext app) {
        return Lived.answers(new Lived.Asking() {
            @Override
            public <R> R ask(Actor actor, Query<R> query) {
                return Target.as(app, actor, gateways -> gateways.ask(query));
            }
        });
    }

    private static EnrolmentView enrolment(ConfigurableApplicationContext app) {
        return Target.as(app, ONESELF, gateways -> gateways.ask(new FindEnrolments(MIRA)))
                .all()
                .getFirst();
    }

    private static StepPage step(ConfigurableApplicationContext app) {
        FindStep query = new FindStep(lived.mira().id(), lived.mira().next().id(), lived.now());
        return Target.as(app, ONESELF, gateways -> gateways.ask(query));
    }
}
