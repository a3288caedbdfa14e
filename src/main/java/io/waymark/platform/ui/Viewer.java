package io.waymark.platform.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The person in front of this window, and how they read dates. */
@SpringComponent
@UIScope
public class Viewer {

    private final PersonId person;
    private final SignedIn signedIn;
    private final Profiles.Profile profile;
    private final Clock clock;

    Viewer(SignedIn signedIn, Profiles profiles, Clock clock) {
        this.person = signedIn.person();
        this.signedIn = signedIn;
        this.profile = profiles.of(person);
        this.clock = clock;
    }

    public PersonId person() {
        return person;
    }

    /** Now: a role may go while the window is open. */
    public boolean has(Role role) {
        return signedIn.whoever().roles().contains(role);
    }

    /** Whether they have it, or will once they have proved more strongly who they are: for what leads to that. */
    public boolean couldHave(Role role) {
        return has(role) || signedIn.isWithheld(role);
    }

    public Profiles.Profile profile() {
        return profile;
    }

    public Locale locale() {
        return profile.locale();
    }

    public ZoneId zone() {
        return profile.zone();
    }

    /** Now, from the one clock. */
    public Instant now() {
        return clock.instant();
    }

    public LocalTime timeOfDay() {
        return now().atZone(zone()).toLocalTime();
    }

    /** A day as the person writes it, such as "10 March 2026". */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(at.atZone(zone()));
    }

    /** A day as the person writes it, whatever their zone. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** Today, in the person's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** A time of day as the person writes it, whatever the day. */
    public String timeOfDay(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(time);
    }

    /** A time of day as the person writes it, such as "14:05". */
    public String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone()));
    }

    /** A day without its year, by a pattern of letters that the locale puts in its own order. */
    public String dayAndMonth(Instant at) {
        return DateTimeFormatter.ofLocalizedPattern("MMMMd")
                .withLocale(locale())
                .format(at.atZone(zone()));
    }

    /** A day with its name, such as "Thursday 9 April". */
    public String weekday(Instant at) {
        return DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd")
                .withLocale(locale())
                .format(at.atZone(zone()));
    }

    /** A day with its name in short, such as "Thu 16 Apr". */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(locale())
                .format(day);
    }

    /** Day and time, such as "10 Mar 2026, 14:05". */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone()));
    }
}
