package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.Precedence;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** Says which source of people leads, where people are brought in, and leads to where that is chosen. */
final class LeadingNote {

    private LeadingNote() {}

    static Component of(Precedence precedence, Viewer viewer) {
        return El.section(
                "card",
                El.h2("", text("people.leading.title")),
                El.p("", sentence(precedence, viewer)),
                El.div("row", El.a(LeadingSourceView.PATH, "link", text("people.leading.change"))));
    }

    static String sentence(Precedence precedence, Viewer viewer) {
        return precedence.source() == null || precedence.since() == null
                ? text("people.leading.now.none")
                : text("people.leading.now", precedence.source().ordinal(), viewer.day(precedence.since()));
    }

    static String option(@Nullable RosterSource source) {
        return text("people.leading." + (source == null ? "none" : source.name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
