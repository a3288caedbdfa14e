package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.FindHolidayRegions;
import io.waymark.accountability.api.FindWorkingDays;
import io.waymark.accountability.api.HolidayRegionNames;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When somebody works, whose holidays they keep, and when they are away. */
class WorkingDaysPageTest extends ViewTest {

    @Test
    void weekHolidaysAndLeaveAreKept() {
        PersonId mira = company().person("Mira Osei");
        signIn(mira);
        assertThat(go("account").says("Working days and leave")).isTrue();
        assertThat(go("working-days").says("No leave is entered.")).isTrue();

        week().setValue(Set.of());
        assertThat(click("Save").says("Choose at least one day on which you work."))
                .isTrue();
        week().setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        region().setValue(region("gb-eng"));
        assertThat(click("Save").says("Saved. Check-ins to come follow it.")).isTrue();
        assertThat(days(mira).workdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(days(mira).holidays()).isEqualTo("gb-eng");

        assertThat(click("Enter leave").says("Choose a day.")).isTrue();
        field(DatePicker.class, "First day").setValue(LocalDate.of(2027, 3, 10));
        field(DatePicker.class, "Last day").setValue(LocalDate.of(2027, 3, 8));
        click("Enter leave");
        assertThat(days(mira).leave()).isEmpty();
        field(DatePicker.class, "Last day").setValue(LocalDate.of(2027, 3, 12));
        assertThat(click("Enter leave").says("10 March 2027 to 12 March 2027")).isTrue();
        assertThat(days(mira).leave())
                .containsExactly(new Absence(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 12)));
        assertThat(click("Take back").says("No leave is entered.")).isTrue();
    }

    @Test
    void regionsAreNamedInThePersonsLanguage() {
        Actor somebody = Actor.person(company().person("Ada Lund"), Set.of());
        assertThat(app().ask(somebody, new FindHolidayRegions("de")).all())
                .extracting(HolidayRegionNames.Region::name)
                .contains("Deutschland", "Deutschland, Bayern");
        assertThat(app().ask(somebody, new FindHolidayRegions("en")).all())
                .extracting(HolidayRegionNames.Region::name)
                .contains("Germany", "United Kingdom")
                .allMatch(name -> !name.isBlank() && !name.contains("undefined"));
    }

    private WorkingDaysView days(PersonId person) {
        return app().ask(Actor.person(person, Set.of()), new FindWorkingDays(person));
    }

    private HolidayRegionNames.Region region(String code) {
        return app().ask(Actor.person(new PersonId("p-any"), Set.of()), new FindHolidayRegions("en-GB")).all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> week() {
        return $(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<HolidayRegionNames.Region> region() {
        return $(ComboBox.class).single();
    }
}
