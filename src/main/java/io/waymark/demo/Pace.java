package io.waymark.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spreads steps over sittings of about two, on working days between the first and the last, within working hours. */
final class Pace {

    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final int LATEST_START_MINUTES = 330;
    private static final int SLOWEST_PERCENT = 50;

    private Pace() {}

    /**
     * When each step was done, in order.
     *
     * @param minutes what each step is estimated to take
     */
    static List<LocalDateTime> of(LocalDate first, LocalDate last, List<Integer> minutes, Random dice) {
        List<LocalDate> days = sittings(first, last, (minutes.size() + 1) / 2, dice);
        List<LocalDateTime> times = new ArrayList<>();
        LocalDateTime now = first.atStartOfDay();
        for (int step = 0; step < minutes.size(); step++) {
            LocalDate day = days.get(step * days.size() / minutes.size());
            if (times.isEmpty() || !day.equals(now.toLocalDate())) {
                now = day.atTime(EARLIEST).plusMinutes(dice.nextInt(LATEST_START_MINUTES));
            }
            int seconds = minutes.get(step) * 60 * (100 + dice.nextInt(SLOWEST_PERCENT)) / 100;
            now = now.plus(Duration.ofSeconds(seconds + dice.nextInt(60)));
            times.add(now);
        }
        return times;
    }

    private static List<LocalDate> sittings(LocalDate first, LocalDate last, int count, Random dice) {
        List<LocalDate> between = new ArrayList<>(
                first.plusDays(1).datesUntil(last).filter(Pace::isWorkingDay).toList());
        Collections.shuffle(between, dice);
        List<LocalDate> days = new ArrayList<>();
        days.add(first);
        between.stream().limit(Math.max(0, count - 2)).sorted().forEach(days::add);
        days.add(last);
        return days;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
