package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.accountability.api.CommitmentDraft;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.accountability.api.FindCommitmentDraft;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.FindPlannedDays;
import io.waymark.accountability.api.KeepCommitmentDraft;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindPathway;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The last step of a pathway: one commitment, seen as others will see it while it is written. */
@Route(value = Paths.NEW + "/:enrolment", layout = MainLayout.class)
@PermitAll
class MakeCommitmentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;

    MakeCommitmentView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentView enrolment = gateways.ask(
                new FindEnrolment(Ids.enrolment(event.getRouteParameters().get("enrolment"))));
        if (!enrolment.learner().equals(viewer.person()) || enrolment.status() == EnrolmentStatus.WITHDRAWN) {
            throw Rejection.nothingHere();
        }
        title(Words.text("commitment.make"));
        Div place = anew();
        place.add(head(enrolment));
        List<CommitmentView> made = gateways.ask(new FindCommitments(viewer.person())).all().stream()
                .filter(one -> one.origin().enrolment().equals(enrolment.id()))
                .toList();
        if (made.stream().anyMatch(CommitmentView::isOpen)) {
            place.add(MadeAlready.of(
                    made.getFirst(), enrolment, new Refusals(texts, viewer), () -> finish(enrolment, made.getFirst())));
        } else {
            place.add(MakeNotice.of(enrolment), columns(enrolment, made.size()));
        }
    }

    private static Component head(EnrolmentView enrolment) {
        return El.div(
                "head",
                El.div(
                        "",
                        Crumb.of(
                                El.a(Paths.of(enrolment.pathway()), "", enrolment.title()),
                                Words.text("commitment.last-step")),
                        El.h1(Words.text("commitment.make")),
                        El.p("dim", Words.text("commitment.make.lead"))));
    }

    private Component columns(EnrolmentView enrolment, int earlier) {
        PersonId person = viewer.person();
        CommitmentDraft draft = gateways.ask(new FindCommitmentDraft(person, enrolment.id()));
        Refusals refusals = new Refusals(texts, viewer);
        ConfirmerField confirmer = new ConfirmerField(gateways, person, names.managerOf(viewer), refusals);
        if (draft.confirmer() != null) {
            confirmer.choose(names.of(draft.confirmer()));
        }
        List<Behaviour> behaviours = gateways.ask(new FindPathway(person, enrolment.pathway()))
                .content()
                .behaviours();
        MakeForm form = new MakeForm(draft, behaviours, confirmer, refusals);
        Preview preview = new Preview(viewer.profile().name());
        preview.show(form.draft(), form.reader());
        // Of its own, for keeping must not wipe away what is said at the fields.
        Refusals keeping = new Refusals(texts, viewer);
        form.add(keeping.place());
        form.onChange(() -> {
            preview.show(form.draft(), form.reader());
            keeping.guard(() -> gateways.send(new KeepCommitmentDraft(person, enrolment.id(), form.draft())));
        });
        form.add(buttons(enrolment, form, earlier));
        return El.div("cols", form, aside(enrolment, preview));
    }

    private Component aside(EnrolmentView enrolment, Preview preview) {
        return El.aside(
                "c5 stack s5 stays",
                Words.text("commitment.aside"),
                preview,
                PlannedDaysCard.of(
                        gateways.ask(new FindPlannedDays(viewer.person(), enrolment.id(), viewer.now())), viewer),
                El.p("xs faint measure", Words.text("commitment.reword.twice")));
    }

    private Component buttons(EnrolmentView enrolment, MakeForm form, int earlier) {
        boolean finishes = enrolment.isWaitingForCommitment();
        Button commit = new Button(Words.text(finishes ? "commitment.commit-and-finish" : "commitment.commit"));
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.setDisableOnClick(true);
        commit.addClickListener(click -> {
            try {
                form.refusals().guard(() -> commit(enrolment, form.draft(), earlier));
            } finally {
                commit.setEnabled(true);
            }
        });
        long open = gateways.ask(new FindCommitments(viewer.person())).open();
        String count = open < Commitments.MOST_OPEN
                ? Words.text("commitment.open-after", open + 1, Commitments.MOST_OPEN)
                : Words.text("commitment.open-all", Commitments.MOST_OPEN);
        return El.div(
                "row", commit, El.span("s dim", Words.text("commitment.kept-as-typed")), El.span("s dim push", count));
    }

    private void commit(EnrolmentView enrolment, CommitmentDraft draft, int earlier) {
        PersonId person = viewer.person();
        CommitmentId made = gateways.send(new MakeCommitment(
                person,
                enrolment.id().value() + "." + (earlier + 1),
                enrolment.id(),
                draft.wording(),
                draft.behaviour(),
                draft.baseline(),
                draft.confirmer(),
                viewer.now()));
        gateways.send(new KeepCommitmentDraft(person, enrolment.id(), CommitmentDraft.EMPTY));
        finish(enrolment, gateways.ask(new FindCommitment(made)));
    }

    private void finish(EnrolmentView enrolment, CommitmentView made) {
        if (enrolment.isWaitingForCommitment()) {
            gateways.send(new FinishPathway(enrolment.id(), viewer.now()));
            Arrival.announce(
                    Words.text("commitment.finished", enrolment.title()),
                    El.a(Paths.of(enrolment.pathway()), "link", Words.text("commitment.finished.pathway")),
                    El.a(Paths.BADGES, "link", Words.text("commitment.finished.badges")));
        } else {
            Arrival.announce(Words.text("commitment.made"));
        }
        UI.getCurrent().navigate(Paths.of(made.id()));
    }
}
