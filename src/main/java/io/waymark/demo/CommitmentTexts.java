package io.waymark.demo;

import io.waymark.accountability.api.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people of the demo company commit to, and what they write about it. */
final class CommitmentTexts {

    private final Map<String, List<Wording>> wordings = Table.read("commitments.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text("behaviour"),
                    Collectors.mapping(
                            row -> new Wording(row.text("title"), row.text("when"), row.text("then")),
                            Collectors.toList())));
    private final Map<String, List<String>> lines = Table.read("lines.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.text("about"), Collectors.mapping(row -> row.text("text"), Collectors.toList())));

    Wording wording(String behaviour, int which) {
        List<Wording> all = Objects.requireNonNull(wordings.get(behaviour), behaviour);
        return all.get(which % all.size());
    }

    String line(String about, int which) {
        List<String> all = Objects.requireNonNull(lines.get(about), about);
        return all.get(which % all.size());
    }
}
