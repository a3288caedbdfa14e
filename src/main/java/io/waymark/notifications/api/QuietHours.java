package io.waymark.notifications.api;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

/**
 * When mails wait, by the person's own clock.
 *
 * @param nightly whether they wait each day between {@code from} and {@code to}
 * @param from when it begins; later than {@code to} if it goes over midnight
 * @param to when it ends; the same as {@code from} is no time at all
 * @param weekends whether they wait all Saturday and Sunday
 */
public record QuietHours(boolean nightly, LocalTime from, LocalTime to, boolean weekends) {

    /** From evening to morning, and over the weekend. */
    public static final QuietHours USUAL = new QuietHours(true, LocalTime.of(19, 0), LocalTime.of(8, 0), true);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The first moment from this one on at which a mail may go out. */
    public ZonedDateTime over(ZonedDateTime at) {
        ZonedDateTime moment = at;
        while (isQuiet(moment)) {
            moment = isNight(moment) ? morning(moment) : midnight(moment);
        }
        return moment;
    }

    private boolean isQuiet(ZonedDateTime at) {
        return isNight(at) || (weekends && WEEKEND.contains(at.getDayOfWeek()));
    }

    private boolean isNight(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        boolean after = !time.isBefore(from);
        boolean before = time.isBefore(to);
        return nightly && !from.equals(to) && (from.isBefore(to) ? after && before : after || before);
    }

    /** Of an hour that comes twice the second is meant where the first is over: never back in time. */
    private ZonedDateTime morning(ZonedDateTime night) {
        LocalDateTime today = night.toLocalDate().atTime(to);
        ZonedDateTime end = at(today, night.getZone());
        if (!end.isAfter(night)) {
            end = end.withLaterOffsetAtOverlap();
        }
        return end.isAfter(night) ? end : at(today.plusDays(1), night.getZone());
    }

    /** That time, or, where the clock leaps over it, the first after it. */
    private static ZonedDateTime at(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition leap = zone.getRules().getTransition(time);
        return leap != null && leap.isGap() ? leap.getDateTimeAfter().atZone(zone) : time.atZone(zone);
    }

    private static ZonedDateTime midnight(ZonedDateTime day) {
        return day.toLocalDate().plusDays(1).atStartOfDay(day.getZone());
    }
}
