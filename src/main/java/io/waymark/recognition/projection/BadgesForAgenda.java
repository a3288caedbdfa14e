package io.waymark.recognition.projection;

import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.NewBadges;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells {@code accountability} which badges somebody earned of late. */
@Component
class BadgesForAgenda implements NewBadges {

    private final BadgeRows rows;

    BadgesForAgenda(BadgeRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Agenda.Badge> of(PersonId person, Instant since) {
        return rows.holders().find(person.value()).map(HolderRow::held).orElse(List.of()).stream()
                .filter(held -> !held.at().isBefore(since))
                .sorted(Comparator.comparing(HolderRow.Held::at).reversed())
                .map(held -> new Agenda.Badge(
                        rows.badges()
                                .find(held.badge().value())
                                .orElseThrow()
                                .face()
                                .title(),
                        held.at()))
                .toList();
    }
}
