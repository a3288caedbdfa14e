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
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The button: what a sync brings, when it does nothing, and what is kept of it. */
class SyncByHandTest {

    private static final String[] TWENTY =
            IntStream.range(0, 20).mapToObj(i -> "k" + i).toArray(String[]::new);

    @TempDir
    Path folder;

    private Syncing syncing;

    @BeforeEach
    void start() {
        syncing = Syncing.on(folder).has(TWENTY);
    }

    @AfterEach
    void stop() {
        syncing.close();
    }

    @Test
    void everybodyComesAndTheSameAgainChangesNothing() {
        SyncRun first = syncing.sync();

        assertThat(first.outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(first.count(Kind.JOIN)).isEqualTo(20);
        assertThat(first.by()).isEqualTo(Syncing.ADMIN.person());
        assertThat(syncing.names()).hasSize(20).contains("Name k7");
        assertThat(syncing.active().stream().filter(one -> one.manager() == null))
                .hasSize(1);
        assertThat(syncing.app().allEvents().getLast().getMetaData().get(MessageOrigin.ACTOR))
                .isEqualTo("person:p-admin");
        TrackingToken head = syncing.app().head();

        SyncRun again = syncing.sync();

        assertThat(again.outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(again.unchanged()).isEqualTo(20);
        assertThat(syncing.app().head()).isEqualTo(head);
    }

    @Test
    void lookingNamesEverybodyAndChangesNothing() {
        syncing.sync();
        syncing.directory().has("k1", "Night shift", "k0");
        syncing.directory().has("new", "Support", "k0");
        syncing.directory().loses("k2");
        TrackingToken head = syncing.app().head();

        SyncPreview seen = syncing.look();

        assertThat(Objects.requireNonNull(seen.plan()).changes())
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactlyInAnyOrder("MOVE Name k1", "JOIN Name new", "LEAVE Name k2");
        assertThat(syncing.app().head()).isEqualTo(head);
        assertThat(syncing.state().runs()).hasSize(1);

        assertThat(syncing.sync().outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(syncing.names()).contains("Name new").doesNotContain("Name k2");
    }

    @Test
    void aTenthMayLeaveAndMoreAsksFirst() {
        syncing.sync();
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
        syncing.sync();
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
        syncing.sync();
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
        assertThat(syncing.state().ready()).isFalse();
        assertThat(syncing.look().code()).isEqualTo("directory-unreachable");
        syncing.directory().refuse(null);
        assertThat(syncing.sync().outcome()).isEqualTo(SyncOutcome.DONE);
    }

    @Test
    void oneIsGoingOnAtATimeAndSaysHowFarItIs() {
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

        assertThat(syncing.ended(id).outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(syncing.directory().readings()).isEqualTo(1);
    }

    @Test
    void onlyWhatHasChangedIsAskedForAndNobodyLeavesByIt() {
        SyncRun first = syncing.sync();
        syncing.directory().has("k1", "Night shift", "k0");
        syncing.directory().loses("k2");

        SyncRun second = syncing.sync(SyncKind.INCREMENTAL, "");

        assertThat(second.told()).isEqualTo(1);
        assertThat(second.count(Kind.MOVE)).isEqualTo(1);
        assertThat(second.count(Kind.LEAVE)).isZero();
        assertThat(syncing.directory().asked()).isEqualTo(first.begun());
        assertThat(syncing.names()).contains("Name k2");
    }

    @Test
    void withoutADirectoryThereIsNothingToSyncWith(@TempDir Path other) {
        try (EmbeddedApp app = EmbeddedApp.startOn(other)) {
            assertThatThrownBy(() -> app.send(Syncing.ADMIN, new RunSync(SyncKind.FULL, "")))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refused -> assertThat(refused.code()).isEqualTo("sync-no-directory"));
        }
    }

    private String kept() {
        SideState sideState = syncing.app().bean(SideState.class);
        StringBuilder all = new StringBuilder();
        sideState
                .list("people-sync", "", "", 10)
                .forEach(entry -> all.append(new String(entry.value(), StandardCharsets.UTF_8)));
        assertThat(Arrays.asList(all.toString())).isNotEmpty();
        return all.toString();
    }
}
