package io.waymark.pathways.ui;

import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import java.util.HashSet;
import java.util.List;

/** What a gate needs, in words. */
final class GateWords {

    private GateWords() {}

    /** For the map, such as "needs any 2 of 3". */
    static String caption(Columns columns, Gate gate) {
        if (isWholeColumn(columns, gate)) {
            return Words.text("gate.needs", wholeColumn(columns, gate));
        }
        int of = gate.stages().size();
        return gate.needed() == of
                ? Words.text("gate.needs", what(columns, gate))
                : Words.text("gate.needs.some", gate.needed(), of);
    }

    /** For the list, such as "Opens after any 2 of the 3 lanes. One more to go". */
    static String shut(Columns columns, Gate gate, int missing) {
        String opens = Words.text("gate.opens-after", what(columns, gate));
        return missing == 0 || gate.stages().size() == 1 ? opens : opens + " " + Words.text("gate.to-go", missing);
    }

    static String open(Columns columns, Gate gate) {
        return Words.text("gate.needed", what(columns, gate));
    }

    private static String what(Columns columns, Gate gate) {
        if (isWholeColumn(columns, gate)) {
            return wholeColumn(columns, gate);
        }
        List<Stage> stages = gate.stages().stream().map(columns::stage).toList();
        int of = stages.size();
        if (of == 1) {
            return Words.text("gate.what.one", stages.getFirst().title());
        }
        String kind = new HashSet<>(columns.beside(stages.getFirst())).containsAll(stages) ? "lanes" : "stages";
        return gate.needed() == of
                ? Words.text("gate.what.all." + kind, of)
                : Words.text("gate.what.some." + kind, gate.needed(), of);
    }

    /** Whether the gate needs all there is in one column. */
    private static boolean isWholeColumn(Columns columns, Gate gate) {
        Stage first = columns.stage(gate.stages().getFirst());
        List<Stage> column = columns.beside(first);
        return gate.needed() == column.size()
                && gate.stages().size() == column.size()
                && column.stream().allMatch(stage -> gate.stages().contains(stage.id()));
    }

    private static String wholeColumn(Columns columns, Gate gate) {
        return Words.text(
                "gate.what.column", columns.number(columns.stage(gate.stages().getFirst())));
    }
}
