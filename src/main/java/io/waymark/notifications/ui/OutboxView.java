package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.OutboxPage;
import io.waymark.notifications.api.ResendMail;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which mails went out, wait or failed, a page at a time; what they say only on a trial without a mail server. */
@Route(value = OutboxView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class OutboxView extends Page implements BeforeEnterObserver {

    static final String PATH = "outbox";
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    OutboxView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("outbox.title"));
        QueryParameters asked = event.getLocation().getQueryParameters();
        MailState state =
                asked.getSingleParameter("state").flatMap(OutboxView::state).orElse(null);
        MailId from = asked.getSingleParameter("from").flatMap(OutboxView::id).orElse(null);
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(getTranslation("outbox.title")), El.p("dim", getTranslation("outbox.lead")))),
                tabs(state),
                following(
                        Live.of(place, gateways, new FindOutbox(state, from, PAGE)),
                        answer -> fill(answer.value(), state, answer.place())));
    }

    private void fill(OutboxPage page, @Nullable MailState state, Div place) {
        place.addClassNames("stack", "s5");
        if (!page.sends()) {
            place.add(El.div(
                    "notice", El.p("", getTranslation(page.readable() ? "outbox.kept.readable" : "outbox.kept"))));
        }
        if (page.mails().isEmpty()) {
            place.add(El.div(
                    "card empty",
                    El.h2("card-title", getTranslation("outbox.none.title")),
                    El.p("s dim", getTranslation("outbox.none.why"))));
            return;
        }
        place.add(El.ul(
                "list card",
                page.mails().stream()
                        .map(mail -> OutboxItem.of(mail, page, viewer, this::resend))
                        .toArray(Component[]::new)));
        if (page.next() != null) {
            place.add(El.a(
                    path(state) + (state == null ? "?" : "&") + "from="
                            + page.next().value(),
                    "btn",
                    getTranslation("outbox.earlier")));
        }
    }

    private void resend(MailId mail) {
        gateways.send(new ResendMail(mail, viewer.now()));
    }

    private Component tabs(@Nullable MailState shown) {
        List<Component> links = new ArrayList<>();
        links.add(tab(null, shown));
        Arrays.stream(MailState.values()).map(state -> tab(state, shown)).forEach(links::add);
        return El.nav("tabs", getTranslation("outbox.states"), links.toArray(Component[]::new));
    }

    private Component tab(@Nullable MailState state, @Nullable MailState shown) {
        Anchor link = El.a(path(state), "", getTranslation(state == null ? "outbox.all" : OutboxItem.key(state)));
        if (state == shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static String path(@Nullable MailState state) {
        return state == null ? PATH : PATH + "?state=" + state.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<MailState> state(String code) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(code))
                .findFirst();
    }

    private static Optional<MailId> id(String text) {
        try {
            return Optional.of(new MailId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
