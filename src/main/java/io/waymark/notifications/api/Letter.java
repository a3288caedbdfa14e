package io.waymark.notifications.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is made of.
 *
 * @param id the part of its {@code Message-ID} before the at sign: the same each time it is tried
 * @param address where it goes
 * @param told what it tells, at least one
 * @param daily whether it is the one mail of the day
 * @param unsubscribe token of its link for no more mails of these kinds; null if none of them can be left out
 */
public record Letter(
        MailId id,
        String address,
        String name,
        Locale locale,
        ZoneId zone,
        List<NotificationView> told,
        boolean daily,
        @Nullable String unsubscribe) {}
