package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.accountability.api.AnswerByLink;
import io.waymark.accountability.api.AnswerLinkView;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.FindAnswerLink;
import io.waymark.accountability.api.Wording;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BrandDrawing;
import io.waymark.platform.ui.drawing.Icons;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a link in a mail opens: the sentence and three answers, one of them chosen. Looking sends nothing, for programs follow links
 * too; one press does.
 */
@Route(value = Paths.ANSWER + "/:token", autoLayout = false)
@AnonymousAllowed
class AnswerLinkPageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;

    private final transient Gateways gateways;
    private final transient Texts texts;
    private final transient Clock clock;

    AnswerLinkPageView(Gateways gateways, Texts texts, Clock clock) {
        this.gateways = gateways;
        this.texts = texts;
        this.clock = clock;
        setId("main");
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return Words.text("answer-link.title") + " · Waymark";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        CheckInAnswer chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("answer")
                .flatMap(AnswerLinkPageView::answer)
                .orElse(CheckInAnswer.YES);
        show(token, chosen);
    }

    private void show(String token, CheckInAnswer chosen) {
        AnswerLinkView link = gateways.ask(new FindAnswerLink(token, clock.instant()));
        Div card = El.div("card topo sign-in-card");
        removeAll();
        add(card);
        card.add(El.div("brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark")));
        Wording wording = link.wording();
        card.add(El.h1(wording == null ? Words.text("answer-link.title") : Words.text("check-in.title", link.day())));
        if (wording != null) {
            card.add(Words.voice(wording));
        }
        if (link.state() == AnswerLinkView.State.OPEN) {
            card.add(new AnswerLinkForm(chosen, texts, answer -> send(token, answer)));
        } else {
            card.add(notice(link), onwards());
        }
    }

    private void send(String token, CheckInAnswer answer) {
        gateways.send(new AnswerByLink(token, answer, clock.instant()));
        show(token, answer);
    }

    private static Component notice(AnswerLinkView link) {
        String key = "answer-link." + Slug.of(link.state());
        CheckInAnswer given = link.given();
        Div notice = El.div(
                link.state() == AnswerLinkView.State.USED ? "notice ok" : "notice",
                El.icon(link.state() == AnswerLinkView.State.USED ? Icons.CHECK : Icons.INFO),
                El.p("", given == null ? Words.text(key) : Words.text(key, Words.of("check-in.answer", given))));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    /** By a request of its own: whoever had not signed in had another session. */
    private static Component onwards() {
        var link = El.a(Paths.COMMITMENTS, "btn", Words.text("answer-link.onwards"));
        link.setRouterIgnore(true);
        return El.div("row", link);
    }

    private static Optional<CheckInAnswer> answer(String slug) {
        return Arrays.stream(CheckInAnswer.values())
                .filter(one -> Slug.of(one).equals(slug))
                .findFirst();
    }
}
