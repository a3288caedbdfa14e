package io.waymark.recognition.ui;

import io.waymark.people.api.FindColleague;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Viewer;
import io.waymark.recognition.api.EarningFact;
import io.waymark.shared.PersonId;
import java.util.Locale;

/** Puts what badges are about into words for one viewer: days as they count them, people as they are called today. */
record Teller(Gateways gateways, Viewer viewer) {

    String name(PersonId person) {
        return gateways.ask(new FindColleague(person)).name();
    }

    /** One event: with its day, where a sentence stands alone, or without, where the day stands beside it. */
    String words(String family, EarningFact fact) {
        return Blazes.text(
                family + '.' + fact.kind().name().toLowerCase(Locale.ROOT),
                fact.subject(),
                viewer.dayAndMonth(fact.at()),
                fact.day() == null ? 0 : fact.day(),
                fact.by() == null ? "" : name(fact.by()));
    }
}
