package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.people.api.BecomeFirstAdmin;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.security.Identity;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The code, and who the first system admin is. What an identity provider tells of them is not asked again. */
final class SetupForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Clock clock;
    private final transient Optional<Identity> visitor;
    private final transient Runnable done;
    private final transient Refusals refusals;
    private final transient HomeFields home;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();

    SetupForm(Gateways gateways, Texts texts, Clock clock, Optional<Identity> visitor, Runnable done) {
        this.gateways = gateways;
        this.clock = clock;
        this.visitor = visitor;
        this.done = done;
        this.refusals = new Refusals(texts, UI.getCurrent().getLocale(), ZoneOffset.UTC);
        this.home = new HomeFields(UI.getCurrent());
    }

    @Override
    protected Div initContent() {
        label(code, "setup.code");
        code.setHelperText(getTranslation("setup.code.help"));
        code.getElement().setAttribute("autocomplete", "off");
        label(name, "setup.name");
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        email.setLabel(getTranslation("setup.email"));
        email.setRequiredIndicatorVisible(true);
        password.setLabel(getTranslation("setup.password"));
        password.setHelperText(getTranslation("setup.password.help"));
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("autocomplete", "new-password");
        refusals.field("code", code);
        refusals.field("name", name);
        refusals.field("email", email);
        refusals.field("password", password);
        visitor.ifPresent(told -> {
            name.setValue(told.name());
            email.setValue(told.email());
        });
        name.setVisible(visitor.map(Identity::name).orElse("").isBlank());
        email.setVisible(visitor.map(Identity::email).orElse("").isBlank());
        password.setVisible(visitor.isEmpty());
        Button send = new Button(getTranslation("setup.action"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = El.div("stack");
        for (Component field : new Component[] {code, name, email, password, home.localeField(), home.zoneField()}) {
            form.add(field);
        }
        form.add(refusals.place(), El.div("row", send));
        return form;
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
    }

    private void send() {
        boolean accepted = refusals.guard(() -> gateways.send(new BecomeFirstAdmin(
                code.getValue(),
                name.getValue(),
                email.getValue(),
                password.getValue(),
                home.locale(),
                home.zone(),
                clock.instant())));
        if (accepted) {
            done.run();
        }
    }
}
