package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.pathways.api.ImportBundle;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The four steps in words, each with what leads on. */
final class FirstStepsList {

    private static final String EXAMPLE = "/example/share-what-you-know.json";

    private final Gateways gateways;
    private final Viewer viewer;
    private final FirstSteps steps;
    private final boolean draft;
    private final Refusals refusals;
    private final Div toPathway = El.div("row tight");

    FirstStepsList(Gateways gateways, Texts texts, Viewer viewer, FirstSteps steps, boolean draft) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.steps = steps;
        this.draft = draft;
        this.refusals = new Refusals(texts, viewer);
    }

    Component component() {
        return El.section(
                "card",
                El.h2("", text("first-steps.title")),
                El.p("dim", text("first-steps.left", steps.left(), FirstSteps.ALL)),
                El.ol(
                        "stack first-steps",
                        step("first-steps.admin", true),
                        step("first-steps.people", steps.hasPeople(), people()),
                        step("first-steps.pathway", steps.hasPathway(), pathway()),
                        step("first-steps.tell", false, address())));
    }

    private ListItem step(String key, boolean done, Component... ways) {
        Span state = El.span(
                done ? "chip ok" : "chip",
                El.icon(done ? Icons.CHECK : Icons.CLOCK),
                El.text(text(done ? "first-steps.done" : "first-steps.open")));
        Div words = El.div("row tight", El.b(text(key)), state);
        ListItem item = El.li("stack s1", words);
        if (!done) {
            item.add(El.p("s dim", text(key + ".why")));
            item.add(ways);
        }
        return item;
    }

    private Component people() {
        Div ways = El.div("row tight");
        if (viewer.couldHave(Role.SYS_ADMIN)) {
            ways.add(El.a("people/import", "btn small", text("first-steps.people.import")));
            if (steps.provider()) {
                ways.add(El.a("people/sync", "btn small", text("first-steps.people.sync")));
            }
        } else {
            ways.add(El.p("s", text("first-steps.people.admin")));
        }
        return ways;
    }

    private Component pathway() {
        if (!viewer.has(Role.LD_ADMIN)) {
            return El.p("s", text("first-steps.pathway.author"));
        }
        show(draft);
        return El.div("stack s1", toPathway, refusals.place());
    }

    private void show(boolean drafted) {
        toPathway.removeAll();
        if (drafted) {
            toPathway.add(
                    El.p("s", text("first-steps.pathway.draft")),
                    El.a("studio", "btn small", text("first-steps.pathway.publish")));
            return;
        }
        Button example = new Button(text("first-steps.pathway.example"), click -> {
            if (refusals.guard(() -> gateways.send(new ImportBundle(example(), viewer.now())))) {
                show(true);
            }
        });
        toPathway.add(example, El.a("studio", "link", text("first-steps.pathway.own")));
    }

    private Component address() {
        Span address = El.span("mono", "");
        address.getElement().executeJs("this.textContent = document.baseURI");
        return El.p("s", address);
    }

    private static byte[] example() {
        try (InputStream in = FirstStepsList.class.getResourceAsStream(EXAMPLE)) {
            return Objects.requireNonNull(in, EXAMPLE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String key, Object... args) {
        return Figures.text(key, args);
    }
}
