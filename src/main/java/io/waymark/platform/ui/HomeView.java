package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What is due, where one goes on, and what is new. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final transient Viewer viewer;
    private final transient List<HomeCard> cards;

    HomeView(Viewer viewer, ObjectProvider<HomeCard> cards) {
        this.viewer = viewer;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title(getTranslation("home.title"));
        add(El.div(
                "head",
                El.div(
                        "",
                        El.p("dim", viewer.weekday(viewer.now())),
                        El.h1(getTranslation("home.greeting." + partOfDay(), firstName())))));
        Div main = El.div("c8 stack s5", column(false));
        Component aside = El.aside("c4 stack s5", getTranslation("home.aside"), column(true));
        add(El.div("cols", main, aside));
    }

    private Component[] column(boolean aside) {
        return cards.stream()
                .filter(card -> card.aside() == aside)
                .map(card -> card.create(viewer))
                .toArray(Component[]::new);
    }

    private String firstName() {
        return viewer.profile().name().strip().split("\\s+")[0];
    }

    private String partOfDay() {
        LocalTime now = viewer.timeOfDay();
        return now.isBefore(NOON) ? "morning" : now.isBefore(EVENING) ? "afternoon" : "evening";
    }
}
