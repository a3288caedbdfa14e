package io.waymark.demo;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.ReleaseConfirmer;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.people.api.RecordLeaving;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of everybody's commitments, in order of time; it begins when all pathways have been walked. */
final class CommitmentScript {

    /** The confirmer who left, and when; what they confirmed stands. */
    static final PersonId GONE = new PersonId("p-0221");

    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 15);

    private static final int MINUTES_TO_COMMIT = 9;
    private static final int BASELINE_FROM = 3;

    private final Map<PersonId, StaffMember> staff;
    private final Map<PathwayId, PathwayContent> pathways;
    private final Map<EnrolmentId, Instant> walked;
    private final Confirmers confirmers;
    private final CommitmentTexts texts = new CommitmentTexts();
    private final TimeShift shift;

    /**
     * A script.
     *
     * @param walked when the last step of each completed way was done
     */
    CommitmentScript(
            List<StaffMember> staff,
            Map<PathwayId, PathwayContent> pathways,
            Map<EnrolmentId, Instant> walked,
            TimeShift shift) {
        this.staff = staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        this.pathways = pathways;
        this.walked = walked;
        this.confirmers = new Confirmers(staff);
        this.shift = shift;
    }

    List<Deed> deeds() {
        List<Promise> promises = promises();
        Map<Slot, Fate> fates = new Fates(Slot.of(promises)).all();
        return Stream.of(
                        promises.stream().flatMap(this::making),
                        promises.stream().flatMap(promise -> checkIns(promise, fates)),
                        leaver(promises),
                        new FollowUpScript(promises, texts, shift).deeds())
                .flatMap(deeds -> deeds)
                .filter(deed -> !deed.at().isAfter(shift.end()))
                .sorted(Comparator.comparing(Deed::at))
                .toList();
    }

    /** Leave that will lie over check-ins: entered before, so that they are planned around it. */
    static List<Deed> leave(TimeShift shift, List<StaffMember> staff) {
        Map<PersonId, StaffMember> byId =
                staff.stream().collect(Collectors.toMap(StaffMember::id, Function.identity()));
        return Slot.onLeave(Journey.all()).entrySet().stream()
                .map(entry -> {
                    PersonId person = entry.getKey();
                    LocalDate due = entry.getValue();
                    Absence leave = new Absence(shift.day(due.minusDays(2)), shift.day(due.plusDays(16)));
                    Instant at = shift.at(
                            due.minusDays(40).atTime(11, 0),
                            Objects.requireNonNull(byId.get(person)).zone());
                    EnterLeave command = new EnterLeave(WorkingDaysId.of(person), person, leave, at);
                    return new Deed(at, Actor.person(person, Set.of()), command);
                })
                .toList();
    }

    private List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        Map<PersonId, Integer> numbers = new HashMap<>();
        for (Journey journey : Slot.completed(Journey.all())) {
            StaffMember person = Objects.requireNonNull(staff.get(journey.person()));
            PathwayContent content = Objects.requireNonNull(pathways.get(journey.pathway()));
            for (int i = 0; i < Slot.promises(journey); i++) {
                int number = numbers.merge(person.id(), 1, Integer::sum);
                String behaviour = content.behaviours()
                        .get((promises.size() + i) % content.behaviours().size())
                        .id();
                promises.add(new Promise(
                        promises.size(),
                        person,
                        journey,
                        number,
                        behaviour,
                        texts.wording(behaviour, promises.size()),
                        confirmers.of(person, promises.size())));
            }
        }
        return promises;
    }

    private Stream<Deed> making(Promise promise) {
        EnrolmentId enrolment = promise.enrolment();
        Instant made = Objects.requireNonNull(walked.get(enrolment))
                .plus(Duration.ofMinutes(MINUTES_TO_COMMIT + promise.number()));
        Instant finished = Objects.requireNonNull(walked.get(enrolment)).plus(Duration.ofMinutes(30));
        Instant answered = shift.at(Workdays.after(promise.journey().ended(), 1).atTime(10, 20), promise.zone());
        MakeCommitment make = new MakeCommitment(
                promise.person().id(),
                "demo-" + promise.index(),
                enrolment,
                promise.wording(),
                promise.behaviour(),
                BASELINE_FROM + promise.index() % 3,
                promise.confirmer(),
                made);
        return Stream.of(
                promise.doing(made, make),
                promise.doing(finished, new FinishPathway(enrolment, finished)),
                Deed.system(finished, new StartCheckIns(promise.id(), finished, finished)),
                promise.confirming(answered, new AcceptConfirming(promise.id(), promise.confirmer(), answered)));
    }

    private Stream<Deed> checkIns(Promise promise, Map<Slot, Fate> fates) {
        return Slot.of(promise).stream()
                .flatMap(slot -> new CheckInScript(slot, fates.get(slot), texts, shift).deeds());
    }

    /** Two working days later the manager takes their place. */
    private Stream<Deed> leaver(List<Promise> promises) {
        Instant left = shift.at(LAST_DAY.atTime(17, 0), TimeShift.HOME);
        Instant replaced = shift.at(Workdays.after(LAST_DAY, 2).plusDays(1).atStartOfDay(), TimeShift.HOME);
        Stream<Deed> leaving = Stream.of(Deed.system(left, new RecordLeaving(GONE, shift.day(LAST_DAY), left)));
        Stream<Deed> released = promises.stream()
                .filter(promise -> promise.confirmer().equals(GONE))
                .flatMap(promise -> Stream.of(
                        Deed.system(left, new ReleaseConfirmer(promise.id(), GONE, left)),
                        Deed.system(replaced, new WakeCommitment(promise.id(), replaced))));
        return Stream.concat(leaving, released);
    }
}
