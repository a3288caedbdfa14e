package io.waymark.notifications.api;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * How somebody wants to be told by mail. In the application they are told everything, at once.
 *
 * @param notByMail kinds they get no mail of
 * @param daily whether what would be several mails comes as one a day, at {@link #DAILY_AT}
 * @param quiet when mails wait
 */
public record NotificationSettings(Set<NotificationKind> notByMail, boolean daily, QuietHours quiet) {

    /** When the one mail of the day goes out, by the person's own clock. */
    public static final LocalTime DAILY_AT = LocalTime.of(8, 0);

    /** Of whoever has chosen nothing. */
    public static final NotificationSettings USUAL = new NotificationSettings(Set.of(), false, QuietHours.USUAL);

    /** A weekend has fewer. */
    private static final int MOST_DAYS = 4;

    public NotificationSettings {
        notByMail = Set.copyOf(notByMail);
    }

    public boolean mails(NotificationKind kind) {
        return !kind.canBeLeftOut() || !notByMail.contains(kind);
    }

    /** When a mail about what arose then goes out: never before. */
    public Instant mailTime(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return (daily ? dailyTime(there) : quiet.over(there)).toInstant();
    }

    /** At the usual time of the first day that is not quiet then, or later on that day, when quiet is over. */
    private ZonedDateTime dailyTime(ZonedDateTime at) {
        ZonedDateTime over = at;
        for (int day = 0; day < MOST_DAYS; day++) {
            ZonedDateTime usual = nextDaily(over);
            over = quiet.over(usual);
            if (over.toLocalDate().equals(usual.toLocalDate())) {
                return over;
            }
        }
        // At that time of the day it is always quiet.
        return over;
    }

    private static ZonedDateTime nextDaily(ZonedDateTime at) {
        ZonedDateTime today = at.toLocalDate().atTime(DAILY_AT).atZone(at.getZone());
        return today.isBefore(at)
                ? at.toLocalDate().plusDays(1).atTime(DAILY_AT).atZone(at.getZone())
                : today;
    }
}
