package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.waymark.accountability.api.Blockage;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.Obstacle;
import io.waymark.platform.ui.DayPickers;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.UUID;

/** The fields of a follow-up. It names itself when it is made, so that one sent twice is logged once. */
final class FollowUpFields {

    private static final int LONGEST_NOTE = 1000;

    private final FollowUpId id = new FollowUpId("f-" + UUID.randomUUID());
    private final BoardEntry entry;
    private final Viewer viewer;
    private final RadioButtonGroup<Observed> observed = new RadioButtonGroup<>(Words.text("follow-up.observed"));
    private final Select<Obstacle> obstacle = new Select<>();
    private final Select<CommitmentView> about = new Select<>();
    private final DatePicker next = new DatePicker(Words.text("follow-up.next"));
    private final TextArea note = new TextArea(Words.text("follow-up.note"));

    FollowUpFields(BoardEntry entry, Viewer viewer, Refusals refusals) {
        this.entry = entry;
        this.viewer = viewer;
        observed.setItems(Observed.values());
        observed.addClassNames("seg", "fill");
        observed.setItemLabelGenerator(one -> Words.of("observed", one));
        observed.addValueChangeListener(change -> obstacle.setVisible(change.getValue() == Observed.BLOCKED));
        obstacle.setLabel(Words.text("follow-up.obstacle"));
        obstacle.setItems(Obstacle.values());
        obstacle.setItemLabelGenerator(one -> Words.of("obstacle", one));
        obstacle.setVisible(false);
        about.setLabel(Words.text("follow-up.about"));
        about.setItemLabelGenerator(one -> one.wording().title());
        next.setLocale(viewer.locale());
        next.setI18n(DayPickers.words(viewer.locale()));
        next.setWidth("9.5rem");
        note.setHelperText(
                Words.text("follow-up.note.read", Words.first(entry.person().name())));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        refusals.field("obstacle", obstacle);
        refusals.field("commitment", about);
        refusals.field("next", next);
        refusals.field("note", note);
        begin();
    }

    /** What is known already is not asked for again. */
    private void begin() {
        List<CommitmentView> open = entry.row().commitments().stream()
                .filter(CommitmentView::isOpen)
                .toList();
        about.setItems(open);
        about.setVisible(open.size() > 1);
        CommitmentView first = entry.standing().commitment();
        FollowUpView last = entry.row().last();
        observed.setValue(Observed.SEEN);
        if (first != null) {
            about.setValue(first);
            Blockage.of(first, last).ifPresent(blockage -> {
                observed.setValue(Observed.BLOCKED);
                obstacle.setValue(blockage.obstacle());
            });
        } else if (!open.isEmpty()) {
            about.setValue(open.getFirst());
        }
        if (last != null && last.next() != null && last.next().isAfter(viewer.today())) {
            next.setValue(last.next());
        }
    }

    Component component() {
        return El.div("stack s3", about, El.div("row follow-up", observed, obstacle, next), note);
    }

    PersonId person() {
        return entry.id();
    }

    String name() {
        return entry.person().name();
    }

    void focus() {
        note.focus();
    }

    /** A day that cannot be read says so itself, and nothing is sent. */
    boolean isReadable() {
        if (next.isInvalid() && next.isEmpty()) {
            next.focus();
            return false;
        }
        return true;
    }

    LogFollowUp command() {
        CommitmentView commitment = about.getValue();
        return new LogFollowUp(
                id,
                entry.id(),
                viewer.person(),
                commitment == null ? null : commitment.id(),
                observed.getValue(),
                obstacle.getValue(),
                note.getValue(),
                next.getValue(),
                viewer.today(),
                viewer.now());
    }
}
