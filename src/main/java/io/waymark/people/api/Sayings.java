package io.waymark.people.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all sources last said of somebody, in the order in which they first spoke of them, but for one that leads. That is the precedence: of each field
 * the first source that tells it is believed; what the first does not tell, the next may. The first of all decides besides
 * whether somebody is here at all. A source that has them no more is not believed in anything else while another still has them.
 */
public record Sayings(List<Said> said) {

    public static final Sayings NONE = new Sayings(List.of());

    public Sayings {
        said = List.copyOf(said);
    }

    /** After a source has spoken once more. */
    public Sayings with(Said newest) {
        List<Said> all = new ArrayList<>(said);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).source() == newest.source()) {
                all.set(i, newest);
                return new Sayings(all);
            }
        }
        all.add(newest);
        return new Sayings(all);
    }

    /** After a source has fallen silent. */
    public Sayings silent(SourceFellSilent event) {
        return by(event.source()).map(one -> with(one.gone(event.on()))).orElse(this);
    }

    /** With this source first, if it ever spoke of them: it leads, whoever told of them before. */
    public Sayings led(@Nullable RosterSource leading) {
        return new Sayings(Stream.concat(
                        said.stream().filter(one -> one.source() == leading),
                        said.stream().filter(one -> one.source() != leading))
                .toList());
    }

    public Optional<Said> by(RosterSource source) {
        return said.stream().filter(one -> one.source() == source).findFirst();
    }

    /** Whether the source that decides it says that they are here no more. */
    public boolean saysGone() {
        return !said.isEmpty() && said.getFirst().left() != null;
    }

    /** The saying that is believed in a field; empty if no source tells it. */
    public Optional<Said> believed(PersonField field) {
        return telling(field).findFirst();
    }

    /** The fields that two sources tell differently. */
    public List<PersonField> conflicts() {
        return Stream.of(PersonField.values())
                .filter(field -> telling(field).map(field::of).distinct().count() > 1)
                .toList();
    }

    private Stream<Said> telling(PersonField field) {
        boolean allGone = said.stream().allMatch(one -> one.left() != null);
        return said.stream()
                .filter(one -> field == PersonField.LEFT || allGone || one.left() == null)
                .filter(one -> field.of(one).isPresent());
    }
}
