package io.waymark.accountability.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Three answers, one of them chosen already, and the one press that sends it. */
final class AnswerLinkForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Div answers = El.div("live");
    private final Button send = new Button();
    private CheckInAnswer chosen;

    AnswerLinkForm(CheckInAnswer preselected, Texts texts, Consumer<CheckInAnswer> answer) {
        addClassName("stack");
        chosen = preselected;
        Refusals refusals = new Refusals(texts, UI.getCurrent().getLocale(), ZoneOffset.UTC);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                refusals.guard(() -> answer.accept(chosen));
            } finally {
                send.setEnabled(true);
            }
        });
        choose(preselected);
        add(answers, refusals.place(), El.div("row", send), El.p("s dim", Words.text("answer-link.help")));
    }

    private void choose(CheckInAnswer one) {
        chosen = one;
        answers.removeAll();
        answers.add(new AnswerButtons(one, this::choose));
        send.setText(Words.text("answer-link.send", Words.of("check-in.answer", one)));
    }
}
