package io.waymark.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.operations.api.FindDiscards;
import io.waymark.operations.api.FindStoreGrowth;
import io.waymark.operations.api.ProcessorView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How Waymark itself is doing, for whoever keeps it running. What stands here follows by itself while somebody looks. */
@Route(value = OperationsView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class OperationsView extends Page implements BeforeEnterObserver {

    static final String PATH = "operations";
    private static final long serialVersionUID = 1L;

    /** The growth of a store is looked up at every tenth beat only, for it means counting. */
    private static final int BEATS_A_COUNT = 10;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient ProcessorCard processors;
    private final transient LetterCard letters;
    private final transient GrowthCard growth;
    private final transient DiscardList discards;
    private final Paragraph summary = El.p("dim", "");
    private int beats;

    OperationsView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        Figures figures = new Figures(viewer);
        processors = new ProcessorCard(gateways, viewer, texts, figures, this::refresh);
        letters = new LetterCard(gateways, viewer, texts, figures, this::refresh);
        growth = new GrowthCard(figures, viewer);
        discards = new DiscardList(figures, viewer);
        // Said aloud only when it changes in kind: it holds no number that moves by itself.
        summary.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("operations.title"));
        Div place = anew();
        place.add(
                El.div("head", El.div("", El.h1(getTranslation("operations.title")), summary)),
                processors.component(),
                letters.component(),
                growth.component(),
                discards.component(),
                new Pulse(this::refresh));
        beats = 0;
        refresh();
    }

    private void refresh() {
        List<ProcessorView> all = processors.show().processors();
        long stuck = letters.show().total();
        discards.show(gateways.ask(new FindDiscards()));
        if (beats++ % BEATS_A_COUNT == 0) {
            growth.show(gateways.ask(new FindStoreGrowth(viewer.zone())));
        }
        long failing = all.stream().filter(one -> !ProcessorRow.isFine(one)).count();
        String words = getTranslation("operations.summary", failing, stuck);
        if (!words.equals(summary.getText())) {
            summary.setText(words);
        }
    }
}
