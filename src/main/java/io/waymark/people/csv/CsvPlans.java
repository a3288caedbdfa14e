package io.waymark.people.csv;

import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.PreviewCsv;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.sidestate.CsvMemory;
import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MessageHandlerTimeout;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads files, and asks what would come of them. */
@Component
class CsvPlans {

    static final int LONGEST_MILLIS = 600_000;

    private final Gateways gateways;
    private final CsvMemory memory;

    CsvPlans(Gateways gateways, CsvMemory memory) {
        this.gateways = gateways;
        this.memory = memory;
    }

    @QueryHandler
    @MessageHandlerTimeout(timeoutMs = LONGEST_MILLIS, warningThresholdMs = LONGEST_MILLIS)
    CsvPlan preview(PreviewCsv query) {
        return plan(query.content(), query.choices(), query.complete());
    }

    /** What the file holds, and where. */
    Mapped read(byte[] content, CsvChoices choices) {
        Decoded decoded = Decoded.of(content, choices.encoding());
        CsvTable table = CsvTables.of(decoded.text(), choices.separator());
        return Mapped.of(decoded, table, choices, memory.find(table.headings()).orElse(null));
    }

    CsvPlan plan(byte[] content, CsvChoices choices, boolean complete) {
        Mapped mapped = read(content, choices);
        CsvFindings findings = new CsvFindings();
        Roster roster = new Roster(RosterSource.CSV, Entries.of(mapped, findings), complete);
        RosterPlan plan = gateways.ask(new PreviewRoster(roster));
        List<Problem> problems = Stream.concat(findings.all().stream(), plan.problems().stream())
                .sorted(Comparator.comparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(problem -> atHeading(problem, mapped))
                .distinct()
                .toList();
        return new CsvPlan(
                mapped.shown(),
                roster,
                plan,
                problems.stream().limit(CsvPlan.SHOWN).toList(),
                problems.size());
    }

    /** By the words at the top of the column, for that is what somebody looks for in the file. */
    private static Problem atHeading(Problem problem, Mapped mapped) {
        String field = problem.field();
        if (field == null) {
            return problem;
        }
        boolean inParts = field.equals("name") && !mapped.has(CsvColumn.NAME);
        String heading = CsvColumn.of(field)
                .map(column -> mapped.columns().get(inParts ? CsvColumn.FAMILY_NAME : column))
                .orElse(null);
        return heading == null ? problem : problem.at(heading);
    }
}
