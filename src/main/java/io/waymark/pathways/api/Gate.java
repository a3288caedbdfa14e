package io.waymark.pathways.api;

import java.util.List;

/** What opens a stage: how many of which stages must be complete. */
public sealed interface Gate {

    /** The stages it looks at. */
    List<StageId> stages();

    /** How many of them must be complete: 1 to their number. */
    int needed();

    /** All of them. */
    record AllOf(List<StageId> stages) implements Gate {

        @Override
        public int needed() {
            return stages.size();
        }
    }

    /** Any one of them. */
    record AnyOf(List<StageId> stages) implements Gate {

        @Override
        public int needed() {
            return 1;
        }
    }

    /** At least so many of them. */
    record AtLeast(int needed, List<StageId> stages) implements Gate {}
}
