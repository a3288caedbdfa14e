package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.PlannedDays;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** When somebody will be asked, before they have committed. */
final class PlannedDaysCard {

    private PlannedDaysCard() {}

    static Component of(PlannedDays days, Viewer viewer) {
        return El.section(
                "card",
                El.h2("", Words.text("planned.title")),
                El.ol(
                        "list",
                        days.checkIns().stream()
                                .map(one -> line(days, one, viewer))
                                .toArray(Component[]::new)),
                El.p("s dim", Words.text("planned.zone", days.zone().getDisplayName(TextStyle.FULL, viewer.locale()))),
                El.p("s dim", El.a(Paths.WORKING_DAYS, "", Words.text("planned.working-days"))),
                El.div("row tight", El.a(Paths.CALENDAR, "btn small", Words.text("calendar.put"))));
    }

    private static Component line(PlannedDays days, PlannedCheckIn one, Viewer viewer) {
        LocalDate wished = days.dayZero().plusDays(one.day());
        Div line = El.div(
                "row between",
                El.b(Words.text("check-in.day", one.day())),
                El.span(
                        "num",
                        one.excused()
                                ? Words.text("planned.left-out")
                                : Words.text("planned.at", viewer.shortDay(one.due()), viewer.time(one.dueAt()))));
        return one.excused() || one.due().equals(wished)
                ? El.li("", line)
                : El.li(
                        "",
                        line,
                        El.p(
                                "xs faint",
                                Words.text("planned.moved", viewer.shortDay(wished), viewer.shortDay(one.due()))));
    }
}
