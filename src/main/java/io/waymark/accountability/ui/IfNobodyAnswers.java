package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.platform.ui.El;

/** What happens with a check-in that nobody answers, so that it surprises nobody. */
final class IfNobodyAnswers {

    private IfNobodyAnswers() {}

    static Component card() {
        return El.section(
                "card well",
                El.h2("s", Words.text("nobody.title")),
                El.ul("stack s1 s", line("reminded"), line("told"), line("missed")),
                El.p("s dim", Words.text("nobody.more")));
    }

    private static Component line(String key) {
        return El.li(
                "", El.b(Words.text("nobody." + key + ".days")), El.text(" "), El.text(Words.text("nobody." + key)));
    }
}
