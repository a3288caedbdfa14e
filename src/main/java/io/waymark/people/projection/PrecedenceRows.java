package io.waymark.people.projection;

import io.waymark.people.api.Precedence;
import io.waymark.people.api.PrecedenceId;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one row that says which source of people leads. */
@Component
class PrecedenceRows {

    private final ReadModel<PrecedenceRow> rows;

    PrecedenceRows(Generations generations) {
        rows = new ReadModel<>(generations, "people.projection", "precedence", PrecedenceRow.class);
    }

    ReadModel<PrecedenceRow> rows() {
        return rows;
    }

    Precedence now() {
        return rows.find(PrecedenceId.COMPANY.value())
                .map(row -> new Precedence(row.source(), row.since()))
                .orElse(Precedence.AS_THEY_CAME);
    }

    @Nullable
    RosterSource leading() {
        return now().source();
    }
}
