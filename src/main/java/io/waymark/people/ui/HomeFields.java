package io.waymark.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In which language somebody is addressed, and what time it is where they are. Begins with what the browser says. */
final class HomeFields {

    private final ComboBox<Locale> locale = new ComboBox<>(text("home-fields.locale"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(text("home-fields.zone"));

    HomeFields(UI ui) {
        Locale reader = ui.getLocale();
        locale.setItems(locales(reader));
        locale.setItemLabelGenerator(one -> one.getDisplayName(reader));
        locale.setValue(Locale.forLanguageTag(reader.getCountry().isEmpty() ? "en-GB" : reader.toLanguageTag()));
        locale.setRequired(true);
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(ZoneId.of("UTC"));
        zone.setRequired(true);
        zone.getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, this::propose);
    }

    ComboBox<Locale> localeField() {
        return locale;
    }

    ComboBox<ZoneId> zoneField() {
        return zone;
    }

    String locale() {
        Locale chosen = locale.getValue();
        return chosen == null ? "en-GB" : chosen.toLanguageTag();
    }

    ZoneId zone() {
        ZoneId chosen = zone.getValue();
        return chosen == null ? ZoneId.of("UTC") : chosen;
    }

    private void propose(String told) {
        try {
            zone.setValue(ZoneId.of(told));
        } catch (DateTimeException e) {
            // A browser that calls it by another name leaves the choice to whoever sits before it.
            zone.setValue(ZoneId.of("UTC"));
        }
    }

    private static List<Locale> locales(Locale reader) {
        return Stream.of(Locale.getAvailableLocales())
                .filter(one -> !one.getCountry().isEmpty()
                        && one.getScript().isEmpty()
                        && one.getVariant().isEmpty())
                .filter(one -> one.getExtensionKeys().isEmpty())
                .distinct()
                .sorted(Comparator.comparing(one -> one.getDisplayName(reader)))
                .toList();
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
