package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Query;
import io.waymark.shared.Rejection;
import org.axonframework.common.Registration;

/** The answer to a query as a signal that follows the read model while a view is open, whoever changes it and wherever. */
public final class Live {

    private Live() {}

    /**
     * Asks now, and again whenever the answer may have changed, as long as {@code owner} is on the page.
     *
     * @throws Rejection if the query is refused now; if it is refused later, the page is asked for anew, which then says so
     */
    public static <R> Signal<R> of(Component owner, Gateways gateways, Query<R> query) {
        ValueSignal<R> answer = new ValueSignal<>(gateways.ask(query));
        owner.addAttachListener(attach -> follow(owner, attach.getUI(), gateways, query, answer));
        owner.getUI().ifPresent(ui -> follow(owner, ui, gateways, query, answer));
        return answer;
    }

    private static <R> void follow(Component owner, UI ui, Gateways gateways, Query<R> query, ValueSignal<R> answer) {
        Registration watching = gateways.watch(query, changed -> refresh(ui, () -> ask(ui, gateways, query, answer)));
        owner.addDetachListener(detach -> {
            watching.cancel();
            detach.unregisterListener();
        });
        // What changed between the first answer and the watch would be missed otherwise.
        ask(ui, gateways, query, answer);
    }

    private static void refresh(UI ui, Runnable ask) {
        try {
            ui.access(ask::run);
        } catch (UIDetachedException e) {
            // The window was closed in the same moment: nobody is left to tell.
            return;
        }
    }

    private static <R> void ask(UI ui, Gateways gateways, Query<R> query, ValueSignal<R> answer) {
        try {
            answer.set(gateways.ask(query));
        } catch (Rejection e) {
            ui.getPage().reload();
        }
    }
}
