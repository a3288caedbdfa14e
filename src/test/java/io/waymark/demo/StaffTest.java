package io.waymark.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The people of DEMO.md, as they stand at the end of the history. */
class StaffTest {

    private final List<StaffMember> staff = StaffMember.all();
    private final Map<PersonId, StaffMember> byId =
            staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
    private final Map<PersonId, Long> spans = staff.stream()
            .flatMap(one -> Optional.ofNullable(one.manager()).stream())
            .collect(groupingBy(Function.identity(), counting()));

    @Test
    void departmentsHaveTheirSizes() {
        assertThat(staff.stream().collect(groupingBy(StaffMember::department, counting())))
                .isEqualTo(Map.of(
                        "Engineering", 64L,
                        "Product", 26L,
                        "Customer Success", 38L,
                        "Sales", 30L,
                        "Marketing", 16L,
                        "Operations", 22L,
                        "Finance and Legal", 12L,
                        "People", 12L));
        assertThat(staff).hasSize(220);
    }

    @Test
    void aTeamBelongsToOneDepartment() {
        assertThat(staff.stream()
                        .collect(groupingBy(
                                StaffMember::team, Collectors.mapping(StaffMember::department, Collectors.toSet())))
                        .values())
                .allSatisfy(departments -> assertThat(departments).hasSize(1));
        assertThat(staff.stream().map(StaffMember::teamId).distinct())
                .hasSameSizeAs(staff.stream().map(StaffMember::team).distinct().toList());
    }

    @Test
    void managersStandInFourRanks() {
        Set<PersonId> managers = spans.keySet();
        PersonId chief = only(staff.stream().filter(one -> one.manager() == null));
        Set<PersonId> heads = managersUnder(Set.of(chief));
        Set<PersonId> upper = new HashSet<>(heads);
        upper.add(chief);
        Set<PersonId> middle = managers.stream()
                .filter(one -> !upper.contains(one))
                .filter(one -> managers.stream().anyMatch(other -> one.equals(manager(other))))
                .collect(Collectors.toSet());
        upper.addAll(middle);
        List<Long> firstLine = managers.stream()
                .filter(one -> !upper.contains(one))
                .map(spans::get)
                .sorted()
                .toList();

        assertThat(managers).hasSize(30);
        assertThat(heads).hasSize(5);
        assertThat(middle).hasSize(8);
        assertThat(firstLine).containsExactly(2L, 2L, 3L, 3L, 3L, 4L, 4L, 11L, 13L, 14L, 15L, 16L, 18L, 19L, 20L, 21L);
        assertThat(upper.stream().mapToLong(spans::get).sum()).isEqualTo(51);
    }

    @Test
    void everybodyReportsUpToTheChief() {
        PersonId chief = only(staff.stream().filter(one -> one.manager() == null));

        assertThat(staff).allSatisfy(one -> {
            List<PersonId> up = Stream.iterate(one.id(), id -> id != null, this::manager)
                    .limit(10)
                    .toList();
            assertThat(up).doesNotHaveDuplicates().endsWith(chief).hasSizeLessThan(10);
        });
    }

    @Test
    void linesThatChangedLedToSomebodyElse() {
        List<StaffMember> moved =
                staff.stream().filter(one -> one.formerManager() != null).toList();

        assertThat(moved).hasSizeGreaterThanOrEqualTo(3).allSatisfy(one -> {
            assertThat(one.formerManager()).isNotEqualTo(one.manager()).isIn(byId.keySet());
            assertThat(one.managerSince()).isAfter(one.joined()).isBefore(TimeShift.CLOSE.toLocalDate());
        });
    }

    @Test
    void namesAndAddressesAreUnique() {
        assertThat(staff).extracting(StaffMember::name).doesNotHaveDuplicates();
        assertThat(staff)
                .extracting(StaffMember::email)
                .doesNotHaveDuplicates()
                .allSatisfy(email -> assertThat(email).matches("[a-z]+\\.[a-z]+@example\\.com"));
        assertThat(staff).extracting(StaffMember::id).doesNotHaveDuplicates();
    }

    @Test
    void accountsBelongToPeopleOfThatName() {
        assertThat(DemoAccounts.ALL)
                .allSatisfy(account -> assertThat(byId.get(new PersonId(account.person())))
                        .extracting(StaffMember::name)
                        .isEqualTo(account.displayName()));
    }

    private Set<PersonId> managersUnder(Collection<PersonId> above) {
        return spans.keySet().stream()
                .filter(one -> manager(one) != null && above.contains(manager(one)))
                .collect(Collectors.toSet());
    }

    private PersonId manager(PersonId person) {
        return byId.get(person).manager();
    }

    private static PersonId only(Stream<StaffMember> people) {
        List<StaffMember> all = people.toList();
        assertThat(all).hasSize(1);
        return all.getFirst().id();
    }
}
