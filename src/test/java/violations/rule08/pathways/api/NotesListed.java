package violations.rule08.pathways.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Marked, but with nobody's key or in a form that is not sealed. */
@Revision("1")
public record NotesListed(
        PersonId person,
        Integer id,
        @Nullable PersonId maybe,
        @PersonalData(of = "person") List<String> texts,
        @PersonalData(of = "id") String pathway,
        @PersonalData(of = "writer") String nobody,
        @PersonalData(of = "maybe") String perhaps)
        implements WayEvent {}
