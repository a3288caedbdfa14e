package io.waymark.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.pathways.api.StepId;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PersonView;
import io.waymark.platform.accounts.Accounts;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.shared.PersonId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo company in a running application, asked as the people in it. */
class DemoCompanyTest {

    private static final PersonId MIRA =
            new PersonId(DemoAccounts.ALL.getFirst().person());
    private static final PersonId SALMA = new PersonId(DemoAccounts.ALL.get(1).person());

    @TempDir
    static Path data;

    private static RunningDemo demo;

    @BeforeAll
    static void start() {
        long begun = System.nanoTime();
        demo = new RunningDemo(data);
        long up = System.nanoTime();
        assertThat(demo.bean(Accounts.class).all()).hasSize(5);
        demo.awaitSeeded();
        System.out.printf(
                "Demo company: application up after %d ms, seeded after %d ms more%n",
                Duration.ofNanos(up - begun).toMillis(),
                Duration.ofNanos(System.nanoTime() - up).toMillis());
        System.out.printf("Demo company: %d events%n", demo.events());
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void everybodyHasJoinedUnderTheirManager() {
        List<PersonView> people = people();

        assertThat(people).hasSize(220);
        assertThat(people).filteredOn(PersonView::isManager).hasSize(30);
        assertThat(people).filteredOn(one -> one.manager() == null).hasSize(1);
        assertThat(people)
                .filteredOn(one -> one.reportingLine().size() > 1)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        one -> assertThat(Optional.ofNullable(one.manager())).contains(finalManager(one)));
    }

    @Test
    void asManySetOutAndArriveAsTold() {
        List<EnrolmentView> all = enrolments();
        Map<String, Long> setOut =
                all.stream().collect(groupingBy(one -> one.pathway().value(), counting()));
        Map<String, Long> arrived = all.stream()
                .filter(one -> one.status() == EnrolmentStatus.COMPLETED)
                .collect(groupingBy(one -> one.pathway().value(), counting()));

        assertThat(setOut)
                .isEqualTo(Map.of("first-ninety-days", 24L, "leading-through-others", 13L, "share-what-you-know", 22L));
        assertThat(arrived)
                .isEqualTo(Map.of("first-ninety-days", 17L, "leading-through-others", 9L, "share-what-you-know", 18L));
        assertThat(all)
                .filteredOn(one -> one.status() == EnrolmentStatus.WITHDRAWN)
                .hasSize(3);
    }

    @Test
    void allOfItHappensWithinTheHistory() {
        assertThat(enrolments()).allSatisfy(one -> {
            assertThat(one.startedAt())
                    .isBetween(new TimeShift(0).at(TimeShift.FIRST_DAY.atStartOfDay(), TimeShift.HOME), end());
            assertThat(one.done()).allSatisfy(step -> assertThat(step.at()).isBetween(one.startedAt(), end()));
        });
    }

    @Test
    void miraIsAboutToRehearseAndHoldsTheBadgeOfTheLaneBehindHer() {
        EnrolmentView mira = demo.ask(MIRA, new FindEnrolments(MIRA)).all().getFirst();

        assertThat(mira.done()).hasSize(8);
        assertThat(mira.next().id()).isEqualTo(new StepId("rehearse-the-opening-sentence"));
        assertThat(demo.ask(MIRA, new FindBadgeWall(MIRA)).earned())
                .extracting(badge -> badge.face().title())
                .containsExactlyInAnyOrder("One-to-ones that matter", "Know-how shared");
    }

    @Test
    void everyCompletionEarnedItsBadge() {
        long completions = enrolments().stream()
                .filter(one -> one.status() == EnrolmentStatus.COMPLETED)
                .count();
        Stream<EarnedBadge> badges =
                people().stream().flatMap(one -> demo.ask(one.id(), new FindBadgeWall(one.id())).earned().stream());

        assertThat(badges.filter(badge -> List.of("New Lead", "Lead of leads", "Know-how shared")
                        .contains(badge.face().title())))
                .hasSize((int) completions);
    }

    @Test
    void theFirstLineManagerSeesEightOfElevenOnAPathway() {
        List<PersonView> reports = demo.ask(SALMA, new FindReports(SALMA)).people();

        assertThat(reports).hasSize(11);
        assertThat(reports)
                .filteredOn(one -> demo.ask(SALMA, new FindEnrolments(one.id())).all().stream()
                        .anyMatch(way -> way.status() != EnrolmentStatus.WITHDRAWN))
                .hasSize(8);
    }

    private static PersonId finalManager(PersonView person) {
        return StaffMember.all().stream()
                .filter(one -> one.id().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .manager();
    }

    private static List<EnrolmentView> enrolments() {
        return people().stream()
                .flatMap(one -> demo.ask(one.id(), new FindEnrolments(one.id())).all().stream())
                .toList();
    }

    private static List<PersonView> people() {
        return Stream.of(0, 1)
                .flatMap(page -> demo.as(DemoAccounts.admin(), new FindPeople("", page, 200)).people().stream())
                .filter(PersonView::isActive)
                .toList();
    }

    private static java.time.Instant end() {
        return RunningDemo.LAST_INSTANT;
    }
}
