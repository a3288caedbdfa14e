package io.waymark.accountability.domain;

import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.HolidayRegions;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.Ways;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a commitment asks others, answered by what a test has put here. People are active, and work in London, unless it says otherwise. */
final class Ports implements Ways, Colleagues, WorkingTimes, HolidayRegions {

    private static final WorkingTime LONDON = WorkingTime.in(ZoneId.of("Europe/London"));

    private final Map<String, Way> ways = new HashMap<>();
    private final Map<PersonId, WorkingTime> times = new HashMap<>();
    private final Map<PersonId, PersonId> managers = new HashMap<>();
    private final Set<PersonId> gone = new HashSet<>();

    Ports way(Way way) {
        ways.put(way.origin().enrolment().value(), way);
        return this;
    }

    Ports works(PersonId person, WorkingTime time) {
        times.put(person, time);
        return this;
    }

    Ports reports(PersonId person, PersonId manager) {
        managers.put(person, manager);
        return this;
    }

    Ports left(PersonId person) {
        gone.add(person);
        return this;
    }

    @Override
    public Optional<Way> of(MakeCommitment command) {
        return Optional.ofNullable(ways.get(command.enrolment().value()));
    }

    @Override
    public boolean isActive(PersonId person) {
        return !gone.contains(person);
    }

    @Override
    public Optional<PersonId> managerOf(PersonId person) {
        Optional<PersonId> manager = Optional.ofNullable(managers.get(person));
        return manager.isPresent() && gone.contains(manager.get()) ? managerOf(manager.get()) : manager;
    }

    @Override
    public WorkingTime of(PersonId person, Instant from) {
        return times.getOrDefault(person, LONDON);
    }

    @Override
    public boolean isKnown(String region) {
        return region.equals("gb-eng");
    }
}
