package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A thing as it was at the end of a day, which stands in the address as {@code on}; today if none does. */
public class DayCard extends Div {

    private static final String ON = "on";
    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final String path;
    private final transient Function<LocalDate, Component> show;
    private final DatePicker field = new DatePicker(getTranslation("history.on.day"));
    private final Paragraph said = El.p("s dim", "");
    private final Div result = new Div();

    /**
     * Shows the day of the address.
     *
     * @param path of the page it stands on
     * @param show the thing as it was on a day
     */
    public DayCard(Viewer viewer, Location location, String path, Function<LocalDate, Component> show) {
        this.viewer = viewer;
        this.path = path;
        this.show = show;
        addClassName("live");
        said.getElement().setAttribute("role", "status");
        result.addClassNames("stack");
        prepare();
        add(El.section("card", El.h2("", getTranslation("history.on.title")), field, said, result));
        String given = location.getQueryParameters().getSingleParameter(ON).orElse("");
        LocalDate day = given.isEmpty() ? viewer.today() : read(given);
        if (day == null) {
            field.setInvalid(true);
            show(viewer.today());
        } else {
            field.setValue(day);
            show(day);
        }
        field.addValueChangeListener(change -> chosen(change.getValue()));
    }

    private void prepare() {
        Locale locale = viewer.locale();
        field.setLocale(locale);
        field.setMax(viewer.today());
        field.setHelperText(getTranslation("history.on.help"));
        field.setManualValidation(true);
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, java.time.chrono.IsoChronology.INSTANCE, locale);
        String example = DateTimeFormatter.ofPattern(pattern, locale).format(viewer.today());
        field.setErrorMessage(getTranslation("history.on.bad", example));
        field.setI18n(DayPickers.words(locale));
    }

    private void chosen(@Nullable LocalDate day) {
        boolean future = day != null && day.isAfter(viewer.today());
        field.setInvalid(day == null);
        LocalDate shown = day == null || future ? viewer.today() : day;
        Location here =
                new Location(path, day == null ? QueryParameters.empty() : QueryParameters.of(ON, shown.toString()));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
        show(shown);
    }

    private void show(LocalDate day) {
        boolean future = day.isAfter(viewer.today());
        said.setText(future ? getTranslation("history.on.future") : getTranslation("history.on.end", viewer.day(day)));
        result.removeAll();
        result.add(show.apply(future ? viewer.today() : day));
    }

    private static @Nullable LocalDate read(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
