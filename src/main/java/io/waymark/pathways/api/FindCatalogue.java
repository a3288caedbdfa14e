package io.waymark.pathways.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for published pathways whose title, summary or behaviours hold a text, as somebody sees them.
 *
 * @param text empty for all
 * @param track null for all
 * @param page from 0
 * @param size 1 to 100
 */
@AllowedTo(Who.OWNER)
public record FindCatalogue(
        PersonId person, String text, @Nullable Track track, int page, int size)
        implements Query<Catalogue>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("catalogue", "learner:" + person.value());
    }
}
