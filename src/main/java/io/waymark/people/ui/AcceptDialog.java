package io.waymark.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.Acceptance;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.Newcomers.Newcomer;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.function.Consumer;

/** Asks who a newcomer is: somebody who is here already, or somebody new. */
final class AcceptDialog {

    private final Gateways gateways;
    private final Refusals refusals;
    private final HomeFields home = new HomeFields(UI.getCurrent());
    private final RadioButtonGroup<Boolean> fresh = new RadioButtonGroup<>();
    private final ComboBox<PersonView> person = picker("newcomers.person");
    private final TextField name = new TextField(text("newcomers.name"));
    private final EmailField email = new EmailField(text("newcomers.email"));
    private final TextField job = new TextField(text("newcomers.job"));
    private final TextField team = new TextField(text("newcomers.team"));
    private final ComboBox<PersonView> manager = picker("newcomers.manager");

    private AcceptDialog(Newcomer newcomer, Gateways gateways, Texts texts, Viewer viewer) {
        this.gateways = gateways;
        this.refusals = new Refusals(texts, viewer);
        name.setValue(newcomer.name());
        email.setValue(newcomer.email());
        person.setHelperText(text("newcomers.person.help"));
        team.setHelperText(text("newcomers.team.help"));
        search(person);
        search(manager);
        manager.setClearButtonVisible(true);
        person.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        refusals.field("person", person);
        refusals.field("name", name);
        refusals.field("email", email);
        refusals.field("manager", manager);
    }

    static void open(Newcomer newcomer, Gateways gateways, Texts texts, Viewer viewer, Consumer<Acceptance> accept) {
        new AcceptDialog(newcomer, gateways, texts, viewer).show(newcomer, accept);
    }

    private void show(Newcomer newcomer, Consumer<Acceptance> accept) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(
                text("newcomers.accept.title", newcomer.name().isBlank() ? newcomer.email() : newcomer.name()));
        dialog.setWidth("34rem");
        Div known = El.div("stack", person);
        Div other = El.div("stack", name, email, job, team, manager, home.localeField(), home.zoneField());
        fresh.setLabel(text("newcomers.as"));
        fresh.setItems(false, true);
        fresh.setItemLabelGenerator(one -> text(one ? "newcomers.as.new" : "newcomers.as.known"));
        fresh.addValueChangeListener(change -> {
            known.setVisible(!fresh.getValue());
            other.setVisible(fresh.getValue());
        });
        fresh.setValue(true);
        dialog.add(El.div("stack", fresh, known, other, refusals.place()));
        Button back = new Button(text("newcomers.back"), click -> dialog.close());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(text("newcomers.accept.confirm"), click -> {
            if (refusals.guard(() -> accept.accept(answer()))) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(back, confirm);
        dialog.open();
    }

    private Acceptance answer() {
        if (!fresh.getValue()) {
            PersonView chosen = person.getValue();
            if (chosen == null) {
                throw Rejection.invalid(Problem.of("person-not-active").at("person"));
            }
            return new Acceptance.AsKnown(chosen.id());
        }
        PersonView above = manager.getValue();
        return new Acceptance.AsNew(
                name.getValue(),
                email.getValue(),
                job.getValue(),
                team.getValue(),
                above == null ? null : above.id(),
                home.locale(),
                home.zone());
    }

    private void search(ComboBox<PersonView> field) {
        field.setItems(
                query -> gateways
                        .ask(new FindPeople(query.getFilter().orElse(""), query.getPage(), query.getPageSize()))
                        .people()
                        .stream());
    }

    private static ComboBox<PersonView> picker(String key) {
        ComboBox<PersonView> field = new ComboBox<>(text(key));
        field.setItemLabelGenerator(one -> one.teamName().isBlank()
                ? text("newcomers.person.alone", one.name(), one.email())
                : text("newcomers.person.in", one.name(), one.email(), one.teamName()));
        return field;
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
