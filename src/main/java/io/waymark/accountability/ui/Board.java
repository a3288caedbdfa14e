package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is on the board, who is selected, and whose form is open. While a form is open nobody changes place. */
final class Board {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Texts texts;
    private final Consumer<BoardState> moved;
    private final Consumer<BoardEntry> looked;
    private final BoardTable table;
    private final Div said = El.div("board-said s");
    private final Map<PersonId, FollowUpForm> forms = new HashMap<>();
    private List<BoardEntry> all = List.of();
    private List<PersonId> order = List.of();
    private BoardState state;

    /**
     * An empty one.
     *
     * @param moved told what is to stand in the URL
     * @param looked told at whom one looks
     */
    Board(
            BoardState state,
            Gateways gateways,
            Viewer viewer,
            Texts texts,
            Consumer<BoardState> moved,
            Consumer<BoardEntry> looked) {
        this.state = state;
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.moved = moved;
        this.looked = looked;
        table = new BoardTable(viewer, this::toggle);
        said.getElement().setAttribute("role", "status");
    }

    Component component() {
        return El.div("live", said, table.component());
    }

    /** How they stand now. */
    void show(List<BoardEntry> entries) {
        all = entries;
        List<PersonId> there = all.stream().map(BoardEntry::id).toList();
        if (state.log() && !order.isEmpty()) {
            order = order.stream().filter(there::contains).toList();
        } else {
            order = all.stream()
                    .filter(one -> !state.needOnly() || one.needsManager())
                    .map(BoardEntry::id)
                    .toList();
        }
        boolean changed =
                table.show(order.stream().flatMap(id -> find(id).stream()).toList());
        PersonId chosen = state.person();
        if (state.log() && (chosen == null || !order.contains(chosen))) {
            state = state.selecting(null);
        } else if (state.log() && chosen != null && changed) {
            log(chosen);
        }
        mark();
    }

    /** Who is looked at: the first if nobody was chosen; null if there is nobody. */
    private @Nullable PersonId selected() {
        PersonId chosen = state.person();
        return chosen != null && order.contains(chosen) ? chosen : order.isEmpty() ? null : order.getFirst();
    }

    /** By that many places. */
    void move(int by) {
        PersonId from = selected();
        if (from != null) {
            int place = order.indexOf(from) + (state.person() == null ? 0 : by);
            PersonId to = order.get(Math.clamp(place, 0, order.size() - 1));
            close(state.selecting(to));
            table.focus(to);
        }
    }

    void logSelected() {
        PersonId person = selected();
        if (person != null) {
            log(person);
        }
    }

    private void toggle(PersonId person) {
        if (state.log() && person.equals(state.person())) {
            close(state.selecting(person));
            table.focus(person);
        } else {
            log(person);
        }
    }

    private void log(PersonId person) {
        find(person).ifPresent(entry -> {
            FollowUpForm form = forms.computeIfAbsent(person, id -> form(entry));
            table.open(person, form.component());
            now(state.logging(person));
            form.focus();
        });
    }

    private FollowUpForm form(BoardEntry entry) {
        PersonId person = entry.id();
        return new FollowUpForm(entry, viewer, texts, new FollowUpForm.Ends(this::save, () -> {
            close(state.selecting(person));
            table.focus(person);
        }));
    }

    /** Refused, it throws, and the form stays. */
    private void save(FollowUpFields fields) {
        gateways.send(fields.command());
        forms.remove(fields.person());
        int place = order.indexOf(fields.person()) + 1;
        if (place < order.size()) {
            said.setText(Words.text("board.saved", fields.name()));
            log(order.get(place));
        } else {
            said.setText(Words.text("board.saved.last", fields.name()));
            close(state.selecting(fields.person()));
            table.focus(fields.person());
        }
    }

    private void close(BoardState then) {
        table.close();
        boolean wasOpen = state.log();
        now(then);
        if (wasOpen) {
            show(all);
        }
    }

    private void now(BoardState then) {
        state = then;
        mark();
        moved.accept(then);
    }

    private void mark() {
        PersonId selected = selected();
        table.mark(selected, state.log());
        if (selected != null) {
            find(selected).ifPresent(looked);
        }
    }

    private Optional<BoardEntry> find(PersonId person) {
        return all.stream().filter(one -> one.id().equals(person)).findFirst();
    }
}
