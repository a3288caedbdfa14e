package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.platform.ui.El;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import java.util.Comparator;
import java.util.List;

/** Why somebody has a badge, summed up from the very events that earned it. */
final class Reasons {

    private final List<EarningFact> facts;
    private final Teller teller;

    Reasons(EarnedBadge badge, Teller teller) {
        this.facts = inOrder(badge);
        this.teller = teller;
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
        return teller.words(isPractice() ? "fact.kept" : "fact", facts.getLast());
    }

    private boolean isPractice() {
        return facts.getLast().kind() == EarningFact.Kind.CHECK_IN_SEEN;
    }

    private List<String> all() {
        if (isPractice()) {
            return facts.stream().map(fact -> teller.words("fact", fact)).toList();
        }
        List<EarningFact> steps = facts.stream()
                .filter(fact -> fact.kind() == EarningFact.Kind.STEP_COMPLETED)
                .toList();
        return steps.isEmpty() ? List.of(completion()) : List.of(span(steps), completion());
    }

    private String span(List<EarningFact> steps) {
        String from = teller.viewer().dayAndMonth(steps.getFirst().at());
        String to = teller.viewer().dayAndMonth(steps.getLast().at());
        return from.equals(to)
                ? Blazes.text("badge.steps.day", steps.size(), from)
                : Blazes.text("badge.steps.span", steps.size(), from, to);
    }
}
