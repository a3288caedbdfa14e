package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.FindSyncPreview;
import io.waymark.people.api.PreviewSync;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncState;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Command;
import jakarta.annotation.security.RolesAllowed;

/** How the people here keep up with the directory: what came of the last sync, what the next would change, and both by button. */
@Route(value = SyncView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class SyncView extends Page implements BeforeEnterObserver, SyncCard.Buttons {

    static final String PATH = "people/sync";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient SyncWords words;
    private final transient Refusals refusals;
    private final transient SyncCard card;
    private final transient PlanCard plan;
    private final Paragraph summary = El.p("dim", "");

    SyncView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.words = new SyncWords(viewer, texts);
        this.refusals = new Refusals(texts, viewer);
        this.card = new SyncCard(words, this);
        this.plan = new PlanCard(words);
        // Said aloud only when it changes in kind: it holds no number that moves by itself.
        summary.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("people.sync.title"));
        Div place = anew();
        Signal<SyncState> state = Live.of(place, gateways, new FindSync());
        place.add(
                El.div("head", El.div("", El.h1(getTranslation("people.sync.title")), summary)),
                refusals.place(),
                following(state, content -> show(content.value(), content.place())));
    }

    @Override
    public void look() {
        send(new PreviewSync());
    }

    @Override
    public void run(SyncKind kind, String meantLeavers) {
        send(new RunSync(kind, meantLeavers));
    }

    private void send(Command<?> command) {
        refusals.guard(() -> gateways.sendOnly(command));
    }

    private void show(SyncState state, Div place) {
        String now = words.summary(state);
        if (!now.equals(summary.getText())) {
            summary.setText(now);
        }
        if (state.directory() == null) {
            place.add(SyncCard.none());
            return;
        }
        place.add(card.of(state));
        if (state.running() == null) {
            plan.of(gateways.ask(new FindSyncPreview()), state).forEach(place::add);
        }
        place.add(words.schedule(state), LeadingNote.of(gateways.ask(new FindPrecedence()), viewer));
        Component past = new PastSyncs(words).of(state.runs());
        place.add(past);
    }
}
