package violations.rule03.pathways.api;

import java.util.List;
import org.axonframework.serialization.Revision;
import violations.rule03.pathways.domain.Inner;

/** Would be stored in the form of a class nobody else may know, though two steps away. */
@Revision("1")
public record HoldsNestedDomain(List<Part> parts) implements WayEvent {
    public record Part(Inner inner) {}
}
