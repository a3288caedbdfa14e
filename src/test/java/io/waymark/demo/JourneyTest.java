package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.demo.Journey.Outcome;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The enrolments of DEMO.md. */
class JourneyTest {

    /** Of the 12 active, this many will be expired in DEMO.md's words once enrolments carry due dates; until then they stand still. */
    private static final int EXPIRE_LATER = 2;

    private static final int ACTIVE = 10;
    private static final int CHECK_INS = 280;
    private static final int CHECK_INS_TO_COME = 44;

    private final List<Journey> journeys = Journey.all();
    private final Map<PersonId, StaffMember> staff =
            StaffMember.all().stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));

    @Test
    void asManySetOutAndArriveAsToldOnEachPathway() {
        assertThat(journeys).hasSize(59);
        assertThat(on("first-ninety-days")).hasSize(24);
        assertThat(on("leading-through-others")).hasSize(13);
        assertThat(on("share-what-you-know")).hasSize(22);
        assertThat(completed("first-ninety-days")).hasSize(17);
        assertThat(completed("leading-through-others")).hasSize(9);
        assertThat(completed("share-what-you-know")).hasSize(18);
        assertThat(journeys)
                .filteredOn(one -> one.outcome() == Outcome.WITHDRAWN)
                .hasSize(3);
        assertThat(journeys).filteredOn(one -> one.outcome() == Outcome.ACTIVE).hasSize(ACTIVE + EXPIRE_LATER);
    }

    @Test
    void nobodySetsOutTwiceOrBeforeTheyJoined() {
        assertThat(journeys)
                .extracting(one -> one.person() + " " + one.pathway())
                .doesNotHaveDuplicates();
        assertThat(journeys)
                .allSatisfy(one -> assertThat(one.started())
                        .isAfterOrEqualTo(staff.get(one.person()).joined())
                        .isBefore(one.ended()));
        assertThat(journeys).extracting(Journey::ended).allMatch(day -> day.isBefore(TimeShift.CLOSE.toLocalDate()));
    }

    /** Completions lie so that the check-ins to follow from them will fall due as often as DEMO.md says. */
    @Test
    void completionsLieWhereTheirCheckInsNeedThem() {
        List<Integer> offsets = List.of(7, 30, 60, 90);
        LocalDate end = TimeShift.CLOSE.toLocalDate();
        IntStream left = journeys.stream()
                .filter(one -> one.outcome() == Outcome.COMPLETED)
                .mapToInt(one -> {
                    int commitments = one.pathway().value().equals("share-what-you-know") ? 1 : 2;
                    long days = ChronoUnit.DAYS.between(one.ended(), end);
                    return commitments
                            * (int) offsets.stream()
                                    .filter(offset -> offset > days)
                                    .count();
                });

        assertThat((17 + 9) * 2 * offsets.size() + 18 * offsets.size()).isEqualTo(CHECK_INS);
        assertThat(left.sum()).isEqualTo(CHECK_INS_TO_COME);
    }

    @Test
    void eightOfTheFirstLineManagersReportsAreOnAPathway() {
        PersonId salma = new PersonId(DemoAccounts.ALL.get(1).person());
        Set<PersonId> reports = staff.values().stream()
                .filter(one -> salma.equals(one.manager()))
                .map(StaffMember::id)
                .collect(Collectors.toSet());

        assertThat(journeys.stream()
                        .filter(one -> one.outcome() != Outcome.WITHDRAWN)
                        .map(Journey::person)
                        .filter(reports::contains)
                        .distinct())
                .hasSize(8);
    }

    private List<Journey> on(String pathway) {
        return journeys.stream()
                .filter(one -> one.pathway().value().equals(pathway))
                .toList();
    }

    private List<Journey> completed(String pathway) {
        return on(pathway).stream()
                .filter(one -> one.outcome() == Outcome.COMPLETED)
                .toList();
    }
}
