package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Account and password. After a failure the account's name is still there, and what was wrong stands at the password. */
final class PasswordForm extends Composite<PostForm> {
    private static final long serialVersionUID = 1L;
    private static final String ERROR = "sign-in-error";

    private final String label;
    private final String account;
    private final Optional<String> error;

    /** With what an account's name is called, the name that was typed before, or none, and what was wrong with that. */
    PasswordForm(String label, String account, Optional<String> error) {
        this.label = label;
        this.account = account;
        this.error = error;
    }

    @Override
    protected PostForm initContent() {
        PostForm form = new PostForm("sign-in");
        form.addClassName("sign-in-form");
        Input name = input("account", "text", "username");
        name.getElement().setAttribute("value", account).setAttribute("autocapitalize", "none");
        Input password = input("password", "password", "current-password");
        Component passwordField = field(password, getTranslation("sign-in.password"));
        error.ifPresent(why -> {
            Paragraph words = El.p("err", why);
            words.setId(ERROR);
            words.getElement().setAttribute("role", "alert");
            passwordField.getElement().appendChild(words.getElement());
            password.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", ERROR);
        });
        (account.isEmpty() ? name : password).getElement().setAttribute("autofocus", true);
        NativeButton send = El.with(new NativeButton(getTranslation("sign-in.action")), "btn primary");
        send.getElement().setAttribute("type", "submit");
        form.add(field(name, label), passwordField, send);
        return form;
    }

    private static Component field(Input input, String text) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(input);
        return El.div("field", label, input);
    }

    private static Input input(String name, String type, String autocomplete) {
        Input input = El.with(new Input(), "input");
        input.setId("sign-in-" + name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        return input;
    }
}
