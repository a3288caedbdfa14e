package io.waymark.pathways.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question of a quiz.
 *
 * @param many whether several options may be chosen; it is right when exactly the right ones are
 */
public record Question(String id, String text, boolean many, List<Option> options) {

    /** The ids of the right options. */
    public Set<String> rightOptions() {
        return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }
}
