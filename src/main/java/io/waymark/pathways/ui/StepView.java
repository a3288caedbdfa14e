package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindStep;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Route.Stop;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.StepResult;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One step: what there is to do, and the way on. What another window does shows here without touching what is being typed. */
@com.vaadin.flow.router.Route(value = Paths.CATALOGUE + "/:id/steps/:step", layout = MainLayout.class)
@PermitAll
class StepView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private transient Refusals refusals;
    private transient StepBody body;

    StepView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.refusals = new Refusals(texts, viewer);
        this.body = new StepBody();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PathwayId pathway = PathwayIds.of(event.getRouteParameters().get("id"));
        StepId step = PathwayIds.step(event.getRouteParameters().get("step"));
        EnrolmentId enrolment = EnrolmentId.of(viewer.person(), pathway);
        Div place = anew();
        Signal<StepPage> page = Live.of(place, gateways, new FindStep(enrolment, step, viewer.now()));
        if (page.peek().enrolment().status() == EnrolmentStatus.WITHDRAWN) {
            event.forwardTo(Paths.of(pathway));
            return;
        }
        title(page.peek().step().title());
        refusals = new Refusals(texts, viewer);
        body = new StepBody();
        StepHead head = new StepHead(page.peek(), viewer);
        place.add(head, El.div("cols", main(page, head), aside(page)));
        keys(place);
    }

    private Component main(Signal<StepPage> page, StepHead head) {
        Div content = new Div();
        content.addClassName("live");
        StepButtons buttons = new StepButtons(page.peek(), this::complete);
        body.whenAnswerable(() -> buttons.show(page.peek(), true));
        Signal.effect(content, () -> {
            StepPage now = page.get();
            Signal.untracked(() -> {
                StepContext context = new StepContext(now, gateways, viewer, refusals, head::saved);
                if (body.refresh(content, context)) {
                    buttons.show(now, body.form().isPresent());
                }
                return true;
            });
        });
        return El.div("c8 stack s5", content, refusals.place(), buttons);
    }

    private Component aside(Signal<StepPage> page) {
        Div aside = new Div();
        aside.addClassName("live");
        Signal.effect(aside, () -> {
            StepPage now = page.get();
            aside.removeAll();
            aside.add(StepAside.of(now));
        });
        return aside;
    }

    private void complete(StepPage page) {
        Optional<AnswerForm> form = body.form();
        if (form.isEmpty()) {
            goOn(page);
            return;
        }
        Optional<Answer> answer = form.get().answer();
        answer.ifPresent(given -> refusals.guard(() -> {
            StepResult result = gateways.send(
                    new CompleteStep(page.enrolment().id(), page.step().id(), given, viewer.now()));
            if (result.right() != null) {
                // The live answer shows what became of the try; it is read before going on.
                return;
            }
            goOn(page);
        }));
    }

    private void goOn(StepPage page) {
        EnrolmentView now = gateways.ask(new FindEnrolment(page.enrolment().id()));
        Stop following = now.next() != null ? now.next() : page.state() == StageState.DONE ? page.following() : null;
        UI.getCurrent().navigate(following == null ? Paths.of(now.pathway()) : Paths.of(now.pathway(), following.id()));
    }

    private static void keys(Div place) {
        place.getElement().executeJs("""
                        this.style.display = 'contents';
                        this.addEventListener('keydown', event => {
                          const press = name => document.querySelector('[data-key=' + name + ']')?.click();
                          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                            event.preventDefault();
                            event.target.blur?.();
                            setTimeout(() => press('done'), 50);
                          } else if (event.key === 'ArrowLeft' && event.altKey) { event.preventDefault(); press('back'); }
                        })""");
    }
}
