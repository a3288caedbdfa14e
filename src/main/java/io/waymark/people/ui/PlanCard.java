package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.SyncPreview;
import io.waymark.people.api.SyncState;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sync would change, by name, the gravest first; nothing while nobody has looked. */
final class PlanCard {

    private static final int MOST_OF_A_KIND = 50;
    private static final int MOST_LEAVERS = 500;
    private static final List<RosterChange.Kind> ORDER = List.of(
            RosterChange.Kind.LEAVE,
            RosterChange.Kind.JOIN,
            RosterChange.Kind.RETURN,
            RosterChange.Kind.MOVE,
            RosterChange.Kind.CHANGE);

    private final SyncWords words;

    PlanCard(SyncWords words) {
        this.words = words;
    }

    List<Component> of(SyncPreview preview, SyncState state) {
        if (preview.seen() == null) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>();
        parts.add(El.p("s dim", SyncWords.text("plan.seen", words.moment(preview.seen()))));
        RosterPlan plan = preview.plan();
        if (plan == null) {
            String code = preview.code() == null ? "sync-failed" : preview.code();
            parts.add(El.div("notice bad", El.icon(Icons.WARN), El.p("", words.refusal(code, state.directory()))));
        } else {
            problems(plan, preview).ifPresent(parts::add);
            if (plan.changes().isEmpty() && plan.problems().isEmpty()) {
                parts.add(El.p("", SyncWords.text("plan.nothing", plan.unchanged())));
            }
            ORDER.stream().flatMap(kind -> kind(kind, plan).stream()).forEach(parts::add);
            long noted = plan.count(RosterChange.Kind.NOTE);
            if (noted > 0) {
                parts.add(El.p("s dim", SyncWords.text("plan.noted", noted)));
            }
        }
        return List.of(El.section("card", El.h2("", SyncWords.text("plan")), parts.toArray(Component[]::new)));
    }

    private Optional<Component> problems(RosterPlan plan, SyncPreview preview) {
        List<Component> items = plan.problems().stream()
                .limit(MOST_OF_A_KIND)
                .map(problem -> problem(problem, preview))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(list(
                        SyncWords.text("plan.problems", plan.problems().size()),
                        items,
                        plan.problems().size()));
    }

    private Component problem(Problem problem, SyncPreview preview) {
        String who = problem.line() == null ? "" : preview.rows().getOrDefault(problem.line(), "");
        return El.li("stack s1", El.b(who), El.span("s", words.sentence(problem)));
    }

    private Optional<Component> kind(RosterChange.Kind kind, RosterPlan plan) {
        List<RosterChange> all =
                plan.changes().stream().filter(change -> change.kind() == kind).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Component> items = all.stream()
                .sorted(Comparator.comparing(RosterChange::name))
                .limit(kind == RosterChange.Kind.LEAVE ? MOST_LEAVERS : MOST_OF_A_KIND)
                .map(PlanCard::change)
                .toList();
        return Optional.of(list(ImportWords.text("csv.kind." + SyncWords.code(kind), all.size()), items, all.size()));
    }

    private static Component list(String heading, List<Component> items, int all) {
        Stream<Component> more = all > items.size()
                ? Stream.of(El.li("s dim", El.text(SyncWords.text("plan.more", all - items.size()))))
                : Stream.empty();
        return El.div(
                "stack s2",
                El.h3("", heading),
                El.ul("list", Stream.concat(items.stream(), more).toArray(Component[]::new)));
    }

    private static Component change(RosterChange change) {
        Component[] fields = change.fields().stream()
                .filter(field -> change.kind() != RosterChange.Kind.JOIN
                        || !field.field().equals("name"))
                .map(field -> El.span("s dim", field(change.kind(), field)))
                .toArray(Component[]::new);
        return El.li(
                "stack s1",
                Stream.concat(Stream.of(El.b(change.name())), Stream.of(fields)).toArray(Component[]::new));
    }

    private static String field(RosterChange.Kind kind, RosterChange.FieldChange field) {
        String name = SyncWords.text("field." + field.field());
        String after = field.after().isEmpty() ? SyncWords.text("field.nothing") : field.after();
        String before = field.before().isEmpty() ? SyncWords.text("field.nothing") : field.before();
        return kind == RosterChange.Kind.JOIN
                ? SyncWords.text("field.new", name, after)
                : SyncWords.text("field.change", name, before, after);
    }
}
