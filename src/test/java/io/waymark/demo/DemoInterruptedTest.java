package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.people.api.AssignManager;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.TeamFormed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoInterruptedTest {

    /** Commands that lead to one event each, whoever sends them. */
    private static final Map<Class<?>, Class<?>> ONE_EACH = Map.of(
            FormTeam.class, TeamFormed.class,
            JoinPerson.class, PersonJoined.class,
            AssignManager.class, ManagerAssigned.class,
            EnrolInPathway.class, EnrolmentStarted.class,
            WithdrawEnrolment.class, EnrolmentWithdrawn.class);

    @TempDir
    Path data;

    @Test
    void goesOnWhereItStoppedWithoutDoingAnythingTwice() {
        try (RunningDemo demo = new RunningDemo(data)) {
            RunningDemo.await(() -> demo.bean(DemoProgress.class).share() > 0.1);
        }
        try (RunningDemo demo = new RunningDemo(data)) {
            int before = demo.bean(DemoState.class).find().orElseThrow().sent();
            demo.awaitSeeded();
            List<Deed> all = all(demo);

            assertThat(before).as("sent before it was stopped").isBetween(1, all.size());
            assertThat(demo.bean(DemoState.class).find())
                    .hasValueSatisfying(mark -> assertThat(mark.sent()).isEqualTo(all.size()));
            ONE_EACH.forEach((command, event) -> assertThat(demo.history())
                    .as(event.getSimpleName())
                    .filteredOn(line -> line.endsWith(" " + event.getName()))
                    .hasSize((int) all.stream()
                            .filter(deed -> command.isInstance(deed.command()))
                            .count()));
        }
    }

    private static List<Deed> all(RunningDemo demo) {
        DemoScript script =
                new DemoScript(demo.bean(DemoState.class).find().orElseThrow().shift());
        return Stream.concat(
                        script.beginning().stream(),
                        Stream.concat(
                                script.learning(demo.bean(DemoSender.class).pathways()).stream(),
                                script.promises(demo.bean(DemoSender.class).pathways()).stream()))
                .toList();
    }
}
