package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.ImportedBundle;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;

/** What became of a bundle that could be imported: the draft, and what its author may still want to change. */
final class BundleOutcome {

    private BundleOutcome() {}

    static Component of(ImportedBundle imported, String title, Texts texts, Viewer viewer) {
        Div said = El.div(
                "notice ok", El.icon(Icons.CHECK), El.p("", Words.text("studio.imported", title, imported.version())));
        said.getElement().setAttribute("role", "status");
        Div outcome = El.div("stack s2", said);
        if (!imported.advice().isEmpty()) {
            outcome.add(
                    El.h3("s", Words.text("studio.imported.advice")),
                    El.ul(
                            "list s",
                            imported.advice().stream()
                                    .map(advice -> texts.of(advice, viewer.locale(), viewer.zone()))
                                    .distinct()
                                    .map(advice -> El.li("", El.text(advice)))
                                    .toArray(Component[]::new)));
        }
        outcome.add(El.div(
                "row",
                El.a(
                        WorkshopView.PATH + "/" + imported.pathway().value() + "/" + imported.version(),
                        "btn primary",
                        Words.text("studio.imported.look"))));
        return outcome;
    }
}
