package io.waymark.platform.i18n;

import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryFact;
import io.waymark.shared.HistoryReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happened, who did it and why, in words: the same for views and REST. */
@Component
public class HistoryTexts {

    private static final Set<String> DOORS = Set.of("ui", "rest", "demo", "mail-link");

    private final Texts texts;

    HistoryTexts(Texts texts) {
        this.texts = texts;
    }

    /** What happened, in one sentence without its actor. */
    public String what(HistoryFact fact, Locale locale, ZoneId zone) {
        Object[] args = fact.args().stream()
                .map(arg -> switch (arg) {
                    case Instant at -> day(at.atZone(zone).toLocalDate(), locale);
                    case LocalDate day -> day(day, locale);
                    default -> arg;
                })
                .toArray();
        return texts.get(locale, "history.event." + fact.event(), args);
    }

    public String who(HistoryActor by, Locale locale) {
        return switch (by.kind()) {
            case YOU -> texts.get(locale, "history.by.you");
            case PERSON -> by.name();
            case ERASED -> texts.get(locale, "history.by.erased");
            case ROLE -> texts.get(locale, "history.by.role." + by.name());
            case SOMEBODY -> texts.get(locale, "history.by.somebody");
            case POLICY -> texts.get(locale, "history.by.policy." + by.name());
            case PROGRAM -> texts.get(locale, "history.by.program", by.name());
            case SYSTEM -> texts.get(locale, "history.by.system");
        };
    }

    /**
     * The event that a policy reacted to, else what it follows from, else what was asked for; empty if none was kept, and where
     * what happened is the very thing that was asked for.
     */
    public String why(HistoryReason why, Locale locale, ZoneId zone) {
        if (why.trigger() != null) {
            return texts.get(locale, "history.trigger." + why.trigger());
        }
        if (why.follows() != null) {
            return what(why.follows(), locale, zone);
        }
        return why.command() == null ? "" : texts.get(locale, "history.command." + why.command());
    }

    /** The door it came through; empty for one that says nothing to a person. */
    public String door(HistoryReason why, Locale locale) {
        return DOORS.contains(why.source()) ? texts.get(locale, "history.source." + why.source()) : "";
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
