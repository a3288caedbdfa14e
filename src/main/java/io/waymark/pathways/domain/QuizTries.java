package io.waymark.pathways.domain;

import io.waymark.pathways.api.QuizAttempted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tries somebody has had at one quiz, oldest first. */
record QuizTries(List<QuizAttempted> attempts) {

    private static final Duration DAY = Duration.ofDays(1);

    static final QuizTries NONE = new QuizTries(List.of());

    QuizTries with(QuizAttempted attempt) {
        List<QuizAttempted> more = new ArrayList<>(attempts);
        more.add(attempt);
        return new QuizTries(List.copyOf(more));
    }

    int next() {
        return attempts.size() + 1;
    }

    Optional<QuizAttempted> attempt(int number) {
        return number >= 1 && number <= attempts.size() ? Optional.of(attempts.get(number - 1)) : Optional.empty();
    }

    Optional<QuizAttempted> last() {
        return attempt(attempts.size());
    }

    /** When there is a try again, if those of the day before {@code now} are used up. */
    Optional<Instant> restUntil(int tries, Instant now) {
        List<Instant> today = attempts.stream()
                .map(QuizAttempted::at)
                .filter(at -> at.isAfter(now.minus(DAY)))
                .toList();
        return today.size() < tries
                ? Optional.empty()
                : Optional.of(today.get(today.size() - tries).plus(DAY));
    }
}
