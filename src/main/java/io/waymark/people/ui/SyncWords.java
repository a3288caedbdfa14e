package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Syncs in the words of whoever looks. */
final class SyncWords {

    private final Viewer viewer;
    private final Texts texts;

    SyncWords(Viewer viewer, Texts texts) {
        this.viewer = viewer;
        this.texts = texts;
    }

    static String text(String key, Object... args) {
        return I18NProvider.translate("people.sync." + key, args);
    }

    String moment(Instant at) {
        return viewer.moment(at);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(viewer.locale()).format(number);
    }

    String sentence(Problem problem) {
        return texts.of(problem, viewer.locale(), viewer.zone());
    }

    /** Why it was refused; such refusals name the directory, or nothing. */
    String refusal(String code, @Nullable String directory) {
        return sentence(Problem.of(code, directory == null ? "" : directory));
    }

    String summary(SyncState state) {
        if (state.directory() == null) {
            return text("summary.none");
        }
        if (state.running() != null) {
            return text(state.running().preview() ? "summary.looking" : "summary.running");
        }
        return state.last().map(run -> text("summary." + code(run.outcome()))).orElseGet(() -> text("summary.never"));
    }

    Component outcome(SyncRun run) {
        String look = run.outcome().isGood() ? "chip ok" : "chip wait";
        boolean bad = run.outcome() == SyncOutcome.FAILED || run.outcome() == SyncOutcome.REFUSED;
        return El.span(bad ? "chip bad" : look, text("outcome." + code(run.outcome())));
    }

    String kind(SyncRun run) {
        return text("kind." + code(run.kind()));
    }

    String began(@Nullable PersonId by) {
        if (by == null) {
            return text("by.schedule");
        }
        return by.equals(viewer.person()) ? text("by.you") : text("by.admin", by.value());
    }

    /** How many of each kind, those that there are. */
    String counts(SyncRun run) {
        String counts = Arrays.stream(RosterChange.Kind.values())
                .filter(kind -> run.count(kind) > 0)
                .map(kind -> text("count." + code(kind), run.count(kind)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? text("count.none") : counts;
    }

    Component schedule(SyncState state) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        if (state.nextIncremental() != null) {
            HistoryParts.fact(facts, "people.sync.next.incremental", moment(state.nextIncremental()));
        }
        if (state.nextFull() != null) {
            HistoryParts.fact(facts, "people.sync.next.full", moment(state.nextFull()));
        }
        String why = text(!state.scheduled() ? "schedule.off" : state.ready() ? "schedule.on" : "schedule.first");
        return El.section("card", El.h2("", text("schedule")), El.p("s", why), facts);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
