package io.waymark.demo;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that happens in the demo company, always the same: first what everything else needs, then everything in order of time. */
final class DemoScript {

    private final List<StaffMember> staff = StaffMember.all();
    private final List<StaffMember> ever =
            Stream.concat(staff.stream(), StaffMember.former().stream()).toList();
    private final TimeShift shift;

    DemoScript(TimeShift shift) {
        this.shift = shift;
    }

    /** The company and its pathways. */
    List<Deed> beginning() {
        return Stream.concat(
                        new CompanyScript(ever, shift).founding().stream(),
                        PublishingScript.of(DemoAccounts.admin(), shift).stream())
                .toList();
    }

    /** Half a year of learning in it. */
    List<Deed> learning(Map<PathwayId, PathwayContent> pathways) {
        return Stream.of(
                        new CompanyScript(staff, shift).changes().stream(),
                        CommitmentScript.leave(shift, staff).stream(),
                        walks(pathways).values().stream().flatMap(List::stream))
                .flatMap(deeds -> deeds)
                .sorted(Comparator.comparing(Deed::at))
                .toList();
    }

    /** What people promised after it, and what became of that: for this the ways through the pathways can be read already. */
    List<Deed> promises(Map<PathwayId, PathwayContent> pathways) {
        Map<EnrolmentId, Instant> walked = new HashMap<>();
        walks(pathways)
                .forEach((journey, deeds) -> walked.put(
                        EnrolmentId.of(journey.person(), journey.pathway()),
                        deeds.getLast().at()));
        return new CommitmentScript(staff, pathways, walked, shift).deeds();
    }

    private Map<Journey, List<Deed>> walks(Map<PathwayId, PathwayContent> pathways) {
        Map<PersonId, ZoneId> zones = staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::zone));
        Answers answers = new Answers();
        Map<Journey, List<Deed>> walks = new LinkedHashMap<>();
        Journey.all()
                .forEach(journey -> walks.put(
                        journey,
                        new LearningScript(journey, Objects.requireNonNull(zones.get(journey.person())), shift, answers)
                                .deeds(Objects.requireNonNull(pathways.get(journey.pathway())))));
        return walks;
    }
}
