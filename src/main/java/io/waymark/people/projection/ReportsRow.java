package io.waymark.people.projection;

import io.waymark.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for somebody's reports. Whether one of them still is one, their own row says.
 *
 * @param ever everybody who has ever reported to them, in the order in which they came
 */
record ReportsRow(List<PersonId> ever) {

    static ReportsRow with(@Nullable ReportsRow before, PersonId report) {
        if (before == null) {
            return new ReportsRow(List.of(report));
        }
        return before.ever().contains(report)
                ? before
                : new ReportsRow(
                        Stream.concat(before.ever().stream(), Stream.of(report)).toList());
    }
}
