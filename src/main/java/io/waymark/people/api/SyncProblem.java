package io.waymark.people.api;

import io.waymark.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what the directory tells, without naming anybody: it is kept in the clear.
 *
 * @param row place in the answer of the directory
 * @param field a field of {@link RosterEntry}
 */
public record SyncProblem(@Nullable Integer row, @Nullable String field, String code) {

    public static SyncProblem of(Problem problem) {
        return new SyncProblem(problem.line(), problem.field(), problem.code());
    }
}
