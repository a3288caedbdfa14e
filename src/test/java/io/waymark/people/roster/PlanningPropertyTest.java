package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What holds of every plan, of whatever rosters follow each other from whatever sources. */
class PlanningPropertyTest {

    private static final int PEOPLE = 7;

    /** What a roster says of one of a few people; null fields are not told. */
    record Told(
            int who,
            int manager,
            @Nullable String title,
            @Nullable String team,
            boolean mail,
            @Nullable LocalDate from,
            @Nullable LocalDate left) {}

    @Property(tries = 800)
    void theSameAgainIsNothingAndNoCircleEverComesOut(@ForAll("rosters") List<Roster> rosters) {
        Simulated company = new Simulated();
        int applied = 0;
        for (Roster roster : rosters) {
            var before = company.staff();
            RosterPlan shown = company.apply(roster);
            if (!shown.problems().isEmpty()) {
                assertThat(company.staff()).isEqualTo(before);
                continue;
            }
            applied++;
            Plan again = company.plan(roster);
            assertThat(again.shown().problems()).isEmpty();
            assertThat(again.deeds()).isEmpty();
            assertThat(again.shown().changes()).isEmpty();
            assertNoCircles(company);
            assertAddressesDiffer(company);
        }
        Statistics.label("carried out").collect(applied > 0 ? "some" : "none");
    }

    @Provide
    Arbitrary<List<Roster>> rosters() {
        Arbitrary<List<Told>> told = Arbitraries.integers()
                .between(0, PEOPLE - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(PEOPLE)
                .flatMap(who -> Combinators.combine(
                                who.stream().map(PlanningPropertyTest::told).toList())
                        .as(all -> all));
        return Combinators.combine(Arbitraries.of(RosterSource.values()), told, Arbitraries.of(true, false))
                .as(PlanningPropertyTest::roster)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** Managers mostly come before, so that not nearly all rosters are refused for a circle. */
    private static Arbitrary<Told> told(int who) {
        Arbitrary<Integer> managers = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(-2, who - 1)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-2, PEOPLE - 1)));
        return Combinators.combine(
                        managers,
                        Arbitraries.of("Worker", "Lead").injectNull(0.3),
                        Arbitraries.of("Support", "support ", "Sales", "").injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 20))
                                .injectNull(0.5),
                        Arbitraries.of(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 31))
                                .injectNull(0.85))
                .as((manager, title, team, mail, from, left) -> new Told(who, manager, title, team, mail, from, left));
    }

    private static Roster roster(RosterSource source, List<Told> told, boolean complete) {
        List<RosterEntry> entries = IntStream.range(0, told.size())
                .mapToObj(i -> entry(source, i + 2, told.get(i)))
                .toList();
        return new Roster(source, entries, complete);
    }

    private static RosterEntry entry(RosterSource source, int row, Told told) {
        String manager = told.manager() == -2
                ? null
                : told.manager() == -1 ? "" : told.mail() ? mail(told.manager()) : key(source, told.manager());
        return new RosterEntry(
                row,
                key(source, told.who()),
                "Name " + told.who(),
                mail(told.who()),
                told.title(),
                told.team(),
                manager,
                null,
                told.mail() ? ZoneId.of("Europe/London") : null,
                told.from(),
                told.left());
    }

    private static String key(RosterSource source, int who) {
        return source + "-" + who;
    }

    private static String mail(int who) {
        return "w" + who + "@example.com";
    }

    private static void assertNoCircles(Simulated company) {
        Map<PersonId, PersonId> lines = new HashMap<>();
        company.staff().people().stream()
                .filter(KnownPerson::isActive)
                .filter(one -> one.manager() != null)
                .forEach(one -> lines.put(one.id(), one.manager()));
        for (PersonId start : lines.keySet()) {
            Set<PersonId> met = new HashSet<>();
            for (PersonId next = start; next != null; next = lines.get(next)) {
                assertThat(met.add(next)).as("a circle through %s", next).isTrue();
            }
        }
    }

    private static void assertAddressesDiffer(Simulated company) {
        List<String> active = new ArrayList<>(company.staff().people().stream()
                .filter(KnownPerson::isActive)
                .map(KnownPerson::email)
                .collect(Collectors.toList()));
        assertThat(active).doesNotHaveDuplicates();
    }
}
