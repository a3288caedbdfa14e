package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.FindFeedAddress;
import io.waymark.accountability.api.MakeFeedAddress;
import io.waymark.accountability.api.RevokeFeedAddress;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.time.Instant;

/** Makes one's secret calendar address, shows it the one time it is known, and takes it back. */
final class CalendarAddressForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;
    private final Div standing = El.div("live stack");
    private final Arrival arrival = new Arrival();

    CalendarAddressForm(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        refusals = new Refusals(texts, viewer);
        addClassNames("stack");
        add(arrival, refusals.place(), standing);
        show();
    }

    private void show() {
        standing.removeAll();
        Instant since = gateways.ask(new FindFeedAddress(viewer.person())).since();
        if (since == null) {
            standing.add(El.p("", Words.text("calendar.none")), El.div("row", make("calendar.make")));
        } else {
            standing.add(El.p("", Words.text("calendar.since", viewer.moment(since))), again());
        }
    }

    private void show(String address) {
        standing.removeAll();
        TextField field = new TextField(Words.text("calendar.field"));
        field.setReadOnly(true);
        field.setValue(address);
        field.setHelperText(Words.text("calendar.once"));
        field.setWidthFull();
        Button copy = new Button(
                Words.text("calendar.copy"),
                click -> getElement()
                        .executeJs(Clipboard.WRITE, address)
                        .then(
                                Boolean.class,
                                done -> arrival.show(Words.text(done ? "calendar.copied" : "calendar.copy.by-hand"))));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor open = El.a(address, "btn", Words.text("calendar.open"));
        // Vaadin knows no such scheme; it is our own address that is asked for.
        open.setUnsafeHref(address.replaceFirst("^https?:", "webcal:"));
        open.setRouterIgnore(true);
        standing.add(field, El.div("row", copy, open), again());
    }

    private Div again() {
        return El.div("row", make("calendar.make-new"), new Button(Words.text("calendar.revoke"), click -> {
            if (refusals.guard(() -> gateways.sendOnly(new RevokeFeedAddress(viewer.person())))) {
                show();
                arrival.show(Words.text("calendar.revoked"));
            }
        }));
    }

    private Button make(String key) {
        Button make = new Button(
                Words.text(key),
                click -> refusals.guard(() -> {
                    show(gateways.sendOnly(new MakeFeedAddress(viewer.person(), viewer.now()))
                            .address());
                    arrival.show(Words.text("calendar.made"));
                }));
        if (key.equals("calendar.make")) {
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return make;
    }
}
