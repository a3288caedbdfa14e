package io.waymark.demo;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that happens in the demo company, always the same: first what everything else needs, then everything in order of time. */
final class DemoScript {

    private final List<StaffMember> staff = StaffMember.all();
    private final TimeShift shift;

    DemoScript(TimeShift shift) {
        this.shift = shift;
    }

    /** The company and its pathways. */
    List<Deed> beginning() {
        return Stream.concat(
                        new CompanyScript(staff, shift).founding().stream(),
                        PublishingScript.of(DemoAccounts.admin(), shift).stream())
                .toList();
    }

    /** Half a year in it. */
    List<Deed> history(Map<PathwayId, PathwayContent> pathways) {
        Map<PersonId, ZoneId> zones = staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::zone));
        Answers answers = new Answers();
        Stream<Deed> learning = Journey.all().stream()
                .flatMap(journey -> new LearningScript(
                                journey, Objects.requireNonNull(zones.get(journey.person())), shift, answers)
                        .deeds(Objects.requireNonNull(pathways.get(journey.pathway()))).stream());
        return Stream.concat(new CompanyScript(staff, shift).changes().stream(), learning)
                .sorted(Comparator.comparing(Deed::at))
                .toList();
    }
}
