package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterOutcome;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Arrays;
import java.util.Locale;

/** That an import is under way, and what it has changed once it is over. */
final class ImportDone {

    private ImportDone() {}

    static Component running() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", ImportWords.text("csv.running"));
        Div said = El.div("stack", El.p("", ImportWords.text("csv.running.what")), bar);
        said.getElement().setAttribute("role", "status");
        return El.section("card", El.h2("", ImportWords.text("csv.running")), said);
    }

    static Component of(RosterOutcome outcome, Viewer viewer) {
        Div said = El.div(
                "notice ok", El.icon(Icons.CHECK), El.p("", ImportWords.text("csv.done", viewer.moment(outcome.at()))));
        said.getElement().setAttribute("role", "status");
        return El.section(
                "card",
                El.h2("", ImportWords.text("csv.done.what")),
                said,
                El.ul(
                        "list",
                        Arrays.stream(RosterChange.Kind.values())
                                .filter(kind -> outcome.count(kind) > 0)
                                .map(kind -> El.li(
                                        "",
                                        El.text(ImportWords.text(
                                                "csv.kind." + kind.name().toLowerCase(Locale.ROOT),
                                                outcome.count(kind)))))
                                .toArray(Component[]::new)),
                El.p("", ImportWords.text("csv.unchanged", outcome.unchanged())),
                El.p("s dim", ImportWords.text("csv.done.next")),
                El.div("row", ImportWords.again(), El.a(".", "btn primary", ImportWords.text("csv.done.home"))));
    }
}
