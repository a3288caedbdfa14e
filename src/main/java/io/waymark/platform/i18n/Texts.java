package io.waymark.platform.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.shared.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Every sentence a person reads, from the same files for views and REST. */
@Component
public class Texts {

    private final I18NProvider provider;

    Texts(I18NProvider provider) {
        this.provider = provider;
    }

    public String get(Locale locale, String key, Object... args) {
        return provider.getTranslation(key, locale, args);
    }

    /** The sentence for a problem; instants in it are shown in the person's zone. */
    public String of(Problem problem, Locale locale, ZoneId zone) {
        Object[] args = problem.args().stream()
                .map(arg -> arg instanceof Instant at ? moment(at, locale, zone) : arg)
                .toArray();
        return get(locale, "rejection." + problem.code(), args);
    }

    private static String moment(Instant at, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
