package io.waymark.accountability.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.LineFor;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** A line and a rating beside an answer that is given already: both may follow, never must. */
final class AnswerDetails extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField line;
    private final Checkbox alone = new Checkbox();
    private final Scale rating;

    AnswerDetails(CommitmentView commitment, CheckInView checkIn, Refusals refusals, Readers readers, Viewer viewer) {
        addClassNames("stack");
        line = Lines.field("check-in.line", refusals, "line");
        line.setHelperText(readers.sentence());
        rating = new Scale(
                Words.text("check-in.rating"),
                Words.text("check-in.rating.from", commitment.baseline(), viewer.dayAndMonth(commitment.madeAt())));
        rating.addClassName("quiet");
        refusals.field("rating", rating);
        alone.setLabel(Words.text("check-in.line.alone", readers.confirmer()));
        alone.setVisible(readers.canBeAlone());
        show(checkIn);
        add(line, alone, rating);
    }

    String line() {
        return line.getValue();
    }

    LineFor lineFor() {
        return alone.getValue() ? LineFor.CONFIRMER_ONLY : LineFor.CONFIRMER_AND_MANAGER;
    }

    @Nullable
    Integer rating() {
        return rating.getValue();
    }

    private void show(CheckInView checkIn) {
        AnswerView answer = checkIn.answer();
        if (answer != null) {
            line.setValue(answer.line() == null ? "" : answer.line());
            alone.setValue(answer.lineFor() == LineFor.CONFIRMER_ONLY);
            rating.setValue(answer.rating());
        }
    }
}
