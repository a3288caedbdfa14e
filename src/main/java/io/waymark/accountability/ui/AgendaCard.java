package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.FindAgenda;
import io.waymark.accountability.api.FinishAgendaPoint;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agenda of the next one-to-one: the very same list for the report and their manager. */
final class AgendaCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AgendaOf of;
    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient AgendaItems items;
    private final Div content = El.div("live");
    private final Div said = El.div("s");
    private transient List<AgendaItem> shown = List.of();

    /**
     * Follows what changes for as long as it is shown.
     *
     * @param heading whether it has a heading of its own, and a link to the page where it stands alone
     */
    AgendaCard(AgendaOf of, boolean heading, Gateways gateways, Viewer viewer, Texts texts) {
        this.of = of;
        this.gateways = gateways;
        this.viewer = viewer;
        this.items = new AgendaItems(of, viewer);
        addClassNames("card", "post", "agenda");
        said.getElement().setAttribute("role", "status");
        Signal<Agenda> agenda = Live.of(this, gateways, new FindAgenda(of.person()));
        if (heading) {
            add(El.h2("", of.title()));
        }
        AgendaPointForm form = new AgendaPointForm(of, gateways, viewer, texts);
        add(content, buttons(heading, form), form.body(), said, El.p("xs faint", of.others()));
        Signal.effect(this, () -> {
            Agenda now = agenda.get();
            Signal.untracked(() -> {
                show(now);
                return true;
            });
        });
    }

    private void show(Agenda agenda) {
        List<AgendaItem> now = items.of(agenda);
        shown = now;
        content.removeAll();
        content.add(
                El.p("s dim", when(agenda.last(), viewer)),
                new AgendaList(point -> gateways.send(new FinishAgendaPoint(point, viewer.person(), viewer.now())))
                        .of(now));
    }

    /** When they talk next, and when they last did. */
    static String when(@Nullable FollowUpView last, Viewer viewer) {
        String next = last == null || last.next() == null || last.next().isBefore(viewer.today())
                ? Words.text("agenda.no-day")
                : Words.text("agenda.day", viewer.day(last.next()));
        return last == null ? next : Words.text("agenda.day.last", next, viewer.day(last.at()));
    }

    private Component buttons(boolean link, AgendaPointForm form) {
        Button copy = new Button(Words.text("agenda.copy"), El.icon(Icons.COPY), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div row = El.div("row tight no-print", copy, form.button());
        if (link) {
            row.add(El.a(ReportPaths.agenda(of.person()), "link", Words.text("agenda.page")));
        } else {
            Button print =
                    new Button(Words.text("agenda.print"), click -> getElement().executeJs("window.print()"));
            print.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(print);
        }
        return row;
    }

    private void copy() {
        getElement()
                .executeJs(Clipboard.WRITE, AgendaList.text(of.title(), shown))
                .then(Boolean.class, done -> said.setText(Words.text(done ? "agenda.copied" : "agenda.not-copied")));
    }
}
