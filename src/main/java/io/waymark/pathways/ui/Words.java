package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.pathways.api.Progress;
import io.waymark.pathways.api.StepKind;
import io.waymark.pathways.api.Track;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;

/** Figures of pathways in words, the same on every page. */
final class Words {

    private static final int HOUR = 60;

    private Words() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** "9 of 12 needed, 2 more if you like". */
    static String progress(Progress progress) {
        return progress.extra() == 0
                ? text("progress.needed", progress.done(), progress.needed())
                : text("progress.needed.extra", progress.done(), progress.needed(), progress.extra());
    }

    /** "2 h 30 min", "45 min". */
    static String minutes(int minutes) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return text("time.minutes", rest);
        }
        return rest == 0 ? text("time.hours", hours) : text("time.hours.minutes", hours, rest);
    }

    static String track(Track track) {
        return text("track." + track.name().toLowerCase(java.util.Locale.ROOT));
    }

    static Icons icon(StepKind kind) {
        return switch (kind) {
            case READ -> Icons.READ;
            case WATCH -> Icons.PLAY;
            case DO -> Icons.CLIP;
            case QUIZ -> Icons.QUIZ;
            case REFLECT -> Icons.PEN;
        };
    }

    /** A bar with the same in words beside it. */
    static Component bar(Progress progress) {
        ProgressBar bar = new ProgressBar();
        bar.setValue(progress.share());
        bar.addClassName("grow");
        String words = progress(progress);
        bar.getElement().setAttribute("aria-label", words);
        Div row = El.div("row", bar, El.span("s num", words));
        row.addClassName("progress-row");
        return row;
    }
}
