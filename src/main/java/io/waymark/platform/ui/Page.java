package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;

/**
 * A view: its title follows its one first-level heading, focus goes to the main landmark when it is entered, and its parts follow
 * live answers.
 */
@Tag("div")
public abstract class Page extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private String title = "";

    protected Page() {
        addClassName("page");
    }

    /** Names the page, in the window's title. */
    protected void title(String heading) {
        title = heading;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Waymark" : title + " · Waymark";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI.getCurrent().getPage().executeJs("""
                const main = document.getElementById('main');
                main?.scrollIntoView({block: 'start'});
                if (!document.querySelector('[autofocus]')) main?.focus({preventScroll: true});""");
    }

    /** Empties the page and gives a fresh place on it, which what follows live answers belongs to until the page is entered again. */
    protected Div anew() {
        removeAll();
        Div fresh = new Div();
        fresh.addClassName("live");
        add(fresh);
        return fresh;
    }

    /** Shows a part of the page anew each time its answer changes. */
    protected <T> Component following(Signal<T> answer, Consumer<ContentOf<T>> render) {
        Div place = new Div();
        place.addClassName("live");
        Signal.effect(place, () -> {
            T value = answer.get();
            Signal.untracked(() -> {
                place.removeAll();
                render.accept(new ContentOf<>(value, place));
                return true;
            });
        });
        return place;
    }

    /** A live value, and where to show it. */
    public record ContentOf<T>(T value, Div place) {}
}
