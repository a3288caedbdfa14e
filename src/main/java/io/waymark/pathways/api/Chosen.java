package io.waymark.pathways.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The options chosen in a quiz as one text, such as {@code q1=a;q2=b,c}: always the same text for the same choices. */
public final class Chosen {

    private Chosen() {}

    public static String write(Map<String, Set<String>> chosen) {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + String.join(",", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining(";"));
    }

    /** Empty for an empty text, which is what is left after erasure. */
    public static Map<String, Set<String>> read(String text) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            for (String part : text.split(";")) {
                int equals = part.indexOf('=');
                Set<String> options = Arrays.stream(part.substring(equals + 1).split(","))
                        .filter(option -> !option.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
                chosen.put(part.substring(0, equals), options);
            }
        }
        return chosen;
    }
}
