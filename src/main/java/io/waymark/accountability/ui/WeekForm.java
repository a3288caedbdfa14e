package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.ChooseWorkingWeek;
import io.waymark.accountability.api.FindHolidayRegions;
import io.waymark.accountability.api.HolidayRegionNames;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.IntStream;

/** The days of somebody's week, and whose public holidays they keep. */
final class WeekForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;
    private final CheckboxGroup<DayOfWeek> week = new CheckboxGroup<>();
    private final ComboBox<HolidayRegionNames.Region> region = new ComboBox<>();
    private final Arrival saved = new Arrival();

    WeekForm(Gateways gateways, Viewer viewer, Texts texts, WorkingDaysView now) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        addClassNames("stack");
        DayOfWeek first = WeekFields.of(viewer.locale()).getFirstDayOfWeek();
        week.setLabel(Words.text("working.days"));
        week.setItems(IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(first::plus)
                .toList());
        week.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, viewer.locale()));
        week.setValue(now.workdays());
        List<HolidayRegionNames.Region> regions = gateways.ask(
                        new FindHolidayRegions(viewer.locale().toLanguageTag()))
                .all();
        region.setLabel(Words.text("working.region"));
        region.setHelperText(Words.text("working.region.help"));
        region.setItems(regions);
        region.setItemLabelGenerator(HolidayRegionNames.Region::name);
        region.setClearButtonVisible(true);
        regions.stream()
                .filter(one -> one.code().equals(now.holidays()))
                .findFirst()
                .ifPresent(region::setValue);
        refusals.field("workdays", week);
        refusals.field("holidays", region);
        add(week, region, refusals.place(), saved, new Button(Words.text("working.save"), click -> save()));
    }

    private void save() {
        boolean done = refusals.guard(() -> gateways.send(new ChooseWorkingWeek(
                WorkingDaysId.of(viewer.person()),
                viewer.person(),
                week.getValue(),
                region.getOptionalValue().map(HolidayRegionNames.Region::code).orElse(null),
                viewer.now())));
        if (done) {
            saved.show(Words.text("working.saved"));
        }
    }
}
