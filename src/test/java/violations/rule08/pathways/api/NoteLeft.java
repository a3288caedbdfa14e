package violations.rule08.pathways.api;

import io.waymark.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;

/** Would lie in the store for everybody to read, though two steps away or no string. */
@Revision("1")
public record NoteLeft(PersonId person, String title, String text, List<Part> parts) implements WayEvent {
    public record Part(Map<String, Integer> words, byte[] scan, int length) {}
}
