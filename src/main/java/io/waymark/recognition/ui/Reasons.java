package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Why somebody has a badge, summed up from the very events that earned it. */
final class Reasons {

    private final List<EarningFact> facts;
    private final Viewer viewer;

    Reasons(EarnedBadge badge, Viewer viewer) {
        this.facts = inOrder(badge);
        this.viewer = viewer;
    }

    /** The events as they happened; what completed it comes last even if it happened in the same instant. */
    static List<EarningFact> inOrder(EarnedBadge badge) {
        return badge.earnedBy().stream()
                .sorted(Comparator.comparing(EarningFact::at))
                .toList();
    }

    UnorderedList list() {
        return El.ul(
                "why", all().stream().map(reason -> El.li("", El.text(reason))).toArray(Component[]::new));
    }

    /** "You completed the stage “Feedback” on 12 June". */
    String completion() {
        EarningFact last = facts.getLast();
        return Blazes.text(
                "fact." + last.kind().name().toLowerCase(Locale.ROOT), last.subject(), viewer.dayAndMonth(last.at()));
    }

    private List<String> all() {
        List<EarningFact> steps = facts.stream()
                .filter(fact -> fact.kind() == EarningFact.Kind.STEP_COMPLETED)
                .toList();
        return steps.isEmpty() ? List.of(completion()) : List.of(span(steps), completion());
    }

    private String span(List<EarningFact> steps) {
        String from = viewer.dayAndMonth(steps.getFirst().at());
        String to = viewer.dayAndMonth(steps.getLast().at());
        return from.equals(to)
                ? Blazes.text("badge.steps.day", steps.size(), from)
                : Blazes.text("badge.steps.span", steps.size(), from, to);
    }
}
