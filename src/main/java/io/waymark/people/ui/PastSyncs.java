package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import io.waymark.people.api.SyncProblem;
import io.waymark.people.api.SyncRun;
import io.waymark.platform.ui.El;
import java.util.List;
import java.util.stream.Stream;

/** What came of earlier syncs. Nobody is named in it. */
final class PastSyncs {

    private final SyncWords words;

    PastSyncs(SyncWords words) {
        this.words = words;
    }

    Component of(List<SyncRun> runs) {
        if (runs.isEmpty()) {
            return El.div("");
        }
        return El.section(
                "card",
                El.h2("", SyncWords.text("past")),
                El.ul("list", runs.stream().map(this::item).toArray(Component[]::new)));
    }

    private Component item(SyncRun run) {
        Stream<Component> head = Stream.of(
                El.div("row", El.b(words.moment(run.ended())), words.outcome(run)),
                El.span("s", words.kind(run) + ", " + words.began(run.by())),
                El.span("s dim", SyncWords.text("told", run.told()) + " " + words.counts(run)));
        Stream<Component> problems = run.problems().stream().map(PastSyncs::problem);
        return El.li("stack s1", Stream.concat(head, problems).toArray(Component[]::new));
    }

    private static Component problem(SyncProblem problem) {
        String row = problem.row() == null ? "" : String.valueOf(problem.row());
        return El.span(
                "s dim",
                SyncWords.text(
                        "problem",
                        row,
                        problem.field() == null ? "" : SyncWords.text("field." + problem.field()),
                        problem.code()));
    }
}
