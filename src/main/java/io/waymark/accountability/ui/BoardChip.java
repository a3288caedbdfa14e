package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import org.jspecify.annotations.Nullable;

/** How a report stands, in a chip. */
final class BoardChip {

    private BoardChip() {}

    static Component of(ReportStanding standing, Viewer viewer) {
        var chip = El.span(style(standing.kind()));
        Icons icon = icon(standing.kind());
        if (icon != null) {
            chip.add(El.icon(icon));
        }
        chip.add(El.text(words(standing, viewer)));
        return chip;
    }

    static String words(ReportStanding standing, Viewer viewer) {
        CommitmentView commitment = standing.commitment();
        if (standing.kind() == ReportStanding.Kind.TO_COME && commitment != null) {
            return commitment
                    .checkIn(standing.number())
                    .map(CheckInView::due)
                    .map(due -> Words.text("board.chip.to-come", standing.number(), viewer.shortDay(due)))
                    .orElse("");
        }
        String key = standing.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Words.text("board.chip." + key, standing.number());
    }

    private static String style(ReportStanding.Kind kind) {
        return switch (kind) {
            case OVERDUE, MISSED_IN_A_ROW, BLOCKED -> "chip bad";
            case WAITS_FOR_YOU, ASKS_YOU, DUE_TODAY, NOT_SEEN, MISSED, CONFIRMER_NEEDED -> "chip wait";
            case KEPT -> "chip ok";
            case ANSWERED, TO_COME, UNDER_WAY, NONE_OPEN, ON_LEAVE -> "chip";
        };
    }

    private static @Nullable Icons icon(ReportStanding.Kind kind) {
        return switch (kind) {
            case OVERDUE, MISSED_IN_A_ROW, MISSED, DUE_TODAY -> Icons.CLOCK;
            case BLOCKED -> Icons.BLOCK;
            case WAITS_FOR_YOU, ASKS_YOU, NOT_SEEN -> Icons.EYE;
            case KEPT -> Icons.CHECK;
            case ON_LEAVE -> Icons.PAUSE;
            case ANSWERED, CONFIRMER_NEEDED, TO_COME, UNDER_WAY, NONE_OPEN -> null;
        };
    }
}
