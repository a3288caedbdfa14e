package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.UUID;

/** Adds a point to an agenda. */
final class AgendaPointForm {

    private static final int LONGEST = 200;

    private final AgendaOf of;
    private final Gateways gateways;
    private final Viewer viewer;
    private final Refusals refusals;
    private final Panel panel = new Panel(Words.text("agenda.add"));
    private final TextField text = new TextField(Words.text("agenda.point"));
    private AgendaPointId id = fresh();

    AgendaPointForm(AgendaOf of, Gateways gateways, Viewer viewer, Texts texts) {
        this.of = of;
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setHelperText(Words.text("agenda.point.help"));
        refusals.field("text", text);
        text.addKeyDownListener(Key.ENTER, pressed -> add());
        Button add = new Button(Words.text("agenda.point.add"), click -> add());
        panel.with(text, El.div("row", add), refusals.place());
    }

    Component button() {
        return panel.button();
    }

    Component body() {
        return panel.body();
    }

    /** The field keeps what was typed until it is on the agenda. */
    private void add() {
        if (refusals.guard(() ->
                gateways.send(new AddAgendaPoint(id, of.person(), viewer.person(), text.getValue(), viewer.now())))) {
            id = fresh();
            text.clear();
            text.focus();
        }
    }

    private static AgendaPointId fresh() {
        return new AgendaPointId("ap-" + UUID.randomUUID());
    }
}
