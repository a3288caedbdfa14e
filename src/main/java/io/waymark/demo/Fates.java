package io.waymark.demo;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Deals out the fates, so that they come to the counts of the demo company; the dice fall the same way each time. */
final class Fates {

    private static final long SEED = 20_260_630;
    private static final int MISSED = 30;
    private static final int LATE = 27;
    private static final int LATE_SEEN = 18;
    private static final int CONFIRMED = 154;
    private static final int EXCUSED = 8;
    private static final int NOTHING_TO_SEE = 19;

    /** Later ones are neither missed nor late when the history ends. */
    private static final int SETTLED_DAYS = 11;

    /** Later ones have not been confirmed yet. */
    private static final int CONFIRMED_DAYS = 10;

    private final List<Slot> due;
    private final Map<Slot, Fate> fates = new LinkedHashMap<>();

    Fates(List<Slot> slots) {
        due = new ArrayList<>(slots.stream().filter(Slot::isDue).toList());
        Collections.shuffle(due, new Random(SEED));
    }

    /** Of those that fall due; the rest is to come. */
    Map<Slot, Fate> all() {
        Map<PersonId, LocalDate> leave = Slot.onLeave(Journey.all());
        due.stream()
                .filter(slot ->
                        slot.due().equals(leave.get(slot.promise().person().id())))
                .forEach(slot -> fates.put(slot, Fate.EXCUSED_BY_LEAVE));
        give(Fate.EXCUSED_BY_MANAGER, EXCUSED - fates.size(), SETTLED_DAYS, Fates::hasManager);
        give(Fate.MISSED, MISSED, SETTLED_DAYS, slot -> !isMira(slot));
        give(Fate.LATE_SEEN, LATE_SEEN, SETTLED_DAYS + CONFIRMED_DAYS, slot -> !isMira(slot));
        give(Fate.LATE, LATE - LATE_SEEN, SETTLED_DAYS, slot -> !isMira(slot));
        give(Fate.SEEN, 1, CONFIRMED_DAYS, Fates::isMira);
        give(Fate.NOT_SEEN, 1, CONFIRMED_DAYS, slot -> true);
        give(Fate.NOTHING_TO_SEE, NOTHING_TO_SEE, 0, slot -> true);
        give(Fate.SEEN, CONFIRMED - LATE_SEEN - 1, CONFIRMED_DAYS, slot -> true);
        due.forEach(slot -> fates.putIfAbsent(slot, Fate.LAPSED));
        return fates;
    }

    private void give(Fate fate, int count, int daysBeforeEnd, Predicate<Slot> to) {
        List<Slot> given = due.stream()
                .filter(slot -> !fates.containsKey(slot))
                .filter(slot -> !slot.due().isAfter(Slot.END.minusDays(daysBeforeEnd)))
                .filter(to)
                .limit(count)
                .toList();
        if (given.size() < count) {
            throw new IllegalStateException("Only " + given.size() + " can become " + fate);
        }
        given.forEach(slot -> fates.put(slot, fate));
    }

    private static boolean hasManager(Slot slot) {
        return slot.promise().person().manager() != null;
    }

    private static boolean isMira(Slot slot) {
        return slot.promise()
                .person()
                .id()
                .value()
                .equals(DemoAccounts.ALL.getFirst().person());
    }
}
