package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.waymark.people.api.Colleague;
import io.waymark.people.api.FindColleagues;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who will notice: one's manager, or anybody else who is looked for by name. */
final class ConfirmerField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final PersonId oneself;
    private final transient Optional<Colleague> manager;
    private final RadioButtonGroup<Colleague> choice = new RadioButtonGroup<>();
    private final ComboBox<Colleague> search = new ComboBox<>();
    private final transient List<Colleague> offered = new ArrayList<>();

    ConfirmerField(Gateways gateways, PersonId oneself, Optional<Colleague> manager, Refusals refusals) {
        this.gateways = gateways;
        this.oneself = oneself;
        this.manager = manager;
        addClassNames("stack", "s3");
        choice.setLabel(Words.text("commitment.confirmer"));
        choice.setHelperText(Words.text("commitment.confirmer.help"));
        choice.addClassName("opts");
        choice.setRenderer(new ComponentRenderer<>(this::option));
        refusals.field("confirmer", choice);
        manager.ifPresent(this::offer);
        search.setLabel(Words.text("commitment.confirmer.search"));
        search.setHelperText(Words.text("commitment.confirmer.search.help"));
        search.setItemLabelGenerator(Colleague::name);
        search.setRenderer(new ComponentRenderer<>(found -> El.div("stack s1", El.b(found.name()), line(found))));
        search.setItems(query ->
                find(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(change.getValue());
                search.clear();
            }
        });
        add(choice, search, El.p("xs faint", Words.text("commitment.confirmer.not-you")));
    }

    void onChange(Runnable changed) {
        choice.addValueChangeListener(change -> changed.run());
    }

    /** Chooses somebody, offering them if they were not. */
    void choose(Colleague colleague) {
        offer(colleague);
        choice.setValue(colleague);
    }

    Optional<Colleague> chosen() {
        return choice.getOptionalValue();
    }

    @Nullable
    PersonId person() {
        return chosen().map(Colleague::id).orElse(null);
    }

    private void offer(Colleague colleague) {
        if (!offered.contains(colleague)) {
            Colleague before = choice.getValue();
            offered.add(colleague);
            choice.setItems(offered);
            choice.setValue(before);
        }
    }

    private Stream<Colleague> find(String text) {
        return gateways.ask(new FindColleagues(text)).all().stream()
                .filter(found -> !found.id().equals(oneself));
    }

    private Component option(Colleague colleague) {
        return El.span(
                "row tight keep",
                Faces.of(colleague.name()),
                El.span("stack s1", El.b(colleague.name()), line(colleague)));
    }

    private Span line(Colleague colleague) {
        boolean isManager = manager.filter(colleague::equals).isPresent();
        return El.span(
                "s dim",
                !isManager
                        ? colleague.jobTitle()
                        : colleague.jobTitle().isBlank()
                                ? Words.text("commitment.confirmer.manager")
                                : Words.text("commitment.confirmer.manager.title", colleague.jobTitle()));
    }
}
