package io.waymark.people.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncPreview;
import io.waymark.people.api.SyncProblem;
import io.waymark.people.api.SyncProgress;
import io.waymark.people.api.SyncRun;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The button: what a sync brings, when it does nothing, and what is kept of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyncByHandTest {

    private static final String[] TWENTY =
            IntStream.range(0, 20).mapToObj(i -> "k" + i).toArray(String[]::new);

    private Syncing syncing;

    @BeforeAll
    void start(@TempDir Path folder) {
        syncing = Syncing.on(folder);
    }

    @AfterAll
    void stop() {
        syncing.close();
    }

    /** Whatever the test before has left, these twenty are here and nobody else. */
    @BeforeEach
    void twentyAreHere() {
        syncing.directory().goOn();
        syncing.directory().refuse(null);
        syncing.directory().losesAll();
        syncing.has(TWENTY);
        SyncRun run = syncing.sync();
        if (run.outcome() == SyncOutcome.MANY_LEAVERS) {
            run = syncing.sync(SyncKind.FULL, run.leavers());
        }
        assertThat(run.outcome().isGood()).isTrue();
        assertThat(syncing.names()).hasSize(TWENTY.length);
    }

    @Test
    void whoIsNewComesWithTheirLineAndTheSameAgainChangesNothing() {
        syncing.directory().has("lead", "Night shift", "k0");
        syncing.directory().has("member", "Night shift", "lead");

        SyncRun first = syncing.sync();

        assertThat(first.outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(first.count(Kind.JOIN) + first.count(Kind.RETURN)).isEqualTo(2);
        assertThat(first.by()).isEqualTo(Syncing.ADMIN.person());
        assertThat(syncing.one("member").manager())
                .isEqualTo(syncing.one("lead").id());
        assertThat(syncing.app().allEvents().getLast().getMetaData().get(MessageOrigin.ACTOR))
                .isEqualTo("person:p-admin");
        TrackingToken head = syncing.app().head();

        SyncRun again = syncing.sync();

        assertThat(again.outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(again.unchanged()).isEqualTo(22);
        assertThat(syncing.app().head()).isEqualTo(head);
    }

    @Test
    void lookingNamesEverybodyAndChangesNothing() {
        int runs = syncing.state().runs().size();
        syncing.directory().has("k1", "Night shift", "k0");
        syncing.directory().has("new", "Support", "k0");
        syncing.directory().loses("k2");
        TrackingToken head = syncing.app().head();

        SyncPreview seen = syncing.look();

        assertThat(Objects.requireNonNull(seen.plan()).changes())
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactlyInAnyOrder("MOVE Name k1", "JOIN Name new", "LEAVE Name k2");
        assertThat(syncing.app().head()).isEqualTo(head);
        assertThat(syncing.state().runs()).hasSize(runs);

        assertThat(syncing.sync().outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(syncing.names()).contains("Name new").doesNotContain("Name k2");
    }

    @Test
    void aTenthMayLeaveAndMoreAsksFirst() {
        List.of("k18", "k19").forEach(syncing.directory()::loses);
        assertThat(syncing.sync().outcome()).isEqualTo(SyncOutcome.DONE);

        List.of("k15", "k16").forEach(syncing.directory()::loses);
        SyncRun asks = syncing.sync();

        assertThat(asks.outcome()).isEqualTo(SyncOutcome.MANY_LEAVERS);
        assertThat(asks.count(Kind.LEAVE)).isEqualTo(2);
        assertThat(asks.active()).isEqualTo(18);
        assertThat(syncing.names()).hasSize(18);
        assertThat(syncing.look().plan())
                .satisfies(plan -> assertThat(plan.changes())
                        .extracting(change -> change.name())
                        .containsExactlyInAnyOrder("Name k15", "Name k16"));
    }

    @Test
    void whoSaysYesSaysItToTheseLeaversAlone() {
        List.of("k15", "k16", "k17").forEach(syncing.directory()::loses);
        SyncRun asked = syncing.sync();
        syncing.directory().has("k15", "Support", "k0");
        syncing.directory().loses("k14");

        SyncRun others = syncing.sync(SyncKind.FULL, asked.leavers());

        assertThat(others.outcome()).isEqualTo(SyncOutcome.MANY_LEAVERS);
        assertThat(syncing.names()).hasSize(20);
        assertThat(syncing.sync(SyncKind.FULL, others.leavers()).outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(syncing.names()).hasSize(17).contains("Name k15").doesNotContain("Name k14");
    }

    @Test
    void somethingWrongStopsAllOfItAndIsNamedOnlyWhereItIsNotKept() {
        syncing.directory().has("new", "Support", "k0");
        syncing.directory().has("k3", "Support", "nobody-of-this-name");
        TrackingToken head = syncing.app().head();

        SyncRun run = syncing.sync();

        assertThat(run.outcome()).isEqualTo(SyncOutcome.PROBLEMS);
        assertThat(run.problems()).containsExactly(new SyncProblem(4, "manager", "roster-manager-unknown"));
        assertThat(syncing.app().head()).isEqualTo(head);
        SyncPreview seen = syncing.look();
        assertThat(seen.rows()).containsExactly(java.util.Map.entry(4, "Name k3"));
        assertThat(Objects.requireNonNull(seen.plan()).problems())
                .extracting(Problem::args)
                .containsExactly(List.of("nobody-of-this-name"));
        assertThat(kept())
                .contains("roster-manager-unknown")
                .doesNotContain("Name")
                .doesNotContain("nobody-of-this-name");
    }

    @Test
    void aDirectoryThatRefusesChangesNothingAndIsSaid() {
        syncing.directory()
                .refuse(new Rejection(
                        Rejection.Kind.NOT_READY,
                        List.of(Problem.of("directory-unreachable", "https://id.example.com"))));

        SyncRun run = syncing.sync();

        assertThat(run.outcome()).isEqualTo(SyncOutcome.REFUSED);
        assertThat(run.code()).isEqualTo("directory-unreachable");
        assertThat(syncing.look().code()).isEqualTo("directory-unreachable");
        assertThat(syncing.names()).hasSize(20);
    }

    @Test
    void oneIsGoingOnAtATimeAndSaysHowFarItIs() {
        int readings = syncing.directory().readings();
        syncing.directory().hold();
        String id = syncing.app().send(Syncing.ADMIN, new RunSync(SyncKind.FULL, ""));
        syncing.directory().awaitAsked();

        SyncProgress running = Objects.requireNonNull(syncing.state().running());
        assertThat(running.id()).isEqualTo(id);
        assertThat(running.stage()).isEqualTo(SyncProgress.Stage.READING);
        assertThatThrownBy(() -> syncing.app().send(Syncing.ADMIN, new RunSync(SyncKind.FULL, "")))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("sync-under-way"));
        syncing.directory().goOn();

        assertThat(syncing.ended(id).outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(syncing.directory().readings()).isEqualTo(readings + 1);
    }

    @Test
    void onlyWhatHasChangedIsAskedForAndNobodyLeavesByIt() {
        SyncRun first = syncing.state().last().orElseThrow();
        syncing.directory().has("k1", "Night shift", "k0");
        syncing.directory().loses("k2");

        SyncRun second = syncing.sync(SyncKind.INCREMENTAL, "");

        assertThat(second.told()).isEqualTo(1);
        assertThat(second.count(Kind.MOVE)).isEqualTo(1);
        assertThat(second.count(Kind.LEAVE)).isZero();
        assertThat(syncing.directory().asked()).isEqualTo(first.begun());
        assertThat(syncing.names()).contains("Name k2");
    }

    private String kept() {
        SideState sideState = syncing.app().bean(SideState.class);
        StringBuilder all = new StringBuilder();
        sideState
                .list("people-sync", "", "", 10)
                .forEach(entry -> all.append(new String(entry.value(), StandardCharsets.UTF_8)));
        return all.toString();
    }
}
