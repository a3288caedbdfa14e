package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pathway is called, how one stands with it, and the one thing to do next. */
class PathwayHead extends Div {

    private static final long serialVersionUID = 1L;

    private @Nullable Focusable<?> primary;

    PathwayHead(PathwayPage page, Standing standing, Optional<String> keeper, Runnable setOut, Runnable finish) {
        addClassName("head");
        PathwayContent content = page.content();
        Component crumb =
                Crumb.of(El.a(Paths.CATALOGUE, "", Words.text("catalogue.title")), Words.track(content.track()));
        add(El.div("", crumb, El.h1(content.title()), facts(page, standing, keeper)));
        EnrolmentView enrolment = standing.enrolment();
        if (enrolment == null) {
            add(El.div("row", setOut(page.enrolment() != null, setOut)));
        } else if (enrolment.next() != null) {
            Anchor go = El.a(
                    Paths.of(content.id(), enrolment.next().id()),
                    "btn primary",
                    Words.text("pathway.continue", enrolment.next().title()));
            primary = go;
            add(El.div("row", go));
        } else if (enrolment.isWaitingForCommitment()) {
            Anchor commit = El.a(Paths.commitment(enrolment.id()), "btn primary", Words.text("pathway.commit"));
            primary = commit;
            add(El.div("row", commit, new Button(Words.text("pathway.finish"), click -> finish.run())));
        }
    }

    void focusPrimary() {
        if (primary != null) {
            primary.focus();
        }
    }

    private Component setOut(boolean again, Runnable action) {
        Button button = new Button(Words.text(again ? "pathway.set-out.again" : "pathway.set-out"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        primary = button;
        return button;
    }

    private static Component facts(PathwayPage page, Standing standing, Optional<String> keeper) {
        PathwayContent content = page.content();
        Div facts = El.div("row tight s dim");
        EnrolmentView enrolment = standing.enrolment();
        if (enrolment != null) {
            facts.add(
                    enrolment.status() == EnrolmentStatus.COMPLETED
                            ? StageChips.done(Words.text("enrolment.completed"))
                            : El.span("chip go", Words.text("enrolment.active")));
        }
        String length = Words.text("catalogue.length", content.steps().count(), Words.minutes(content.minutes()));
        facts.add(El.span("", length), dot(), El.span("", Words.text("pathway.version", page.version())));
        keeper.ifPresent(name -> facts.add(dot(), El.span("", Words.text("pathway.kept-by", name))));
        return facts;
    }

    static Component dot() {
        Component dot = El.span("", "·");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
