package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.Wording;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;

/** What is said of commitments in the same words on every page. */
final class Words {

    private Words() {}

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The text of one of a few, such as {@code check-in.answer.yes}. */
    static String of(String key, Enum<?> one) {
        return text(key + "." + Slug.of(one));
    }

    /** The sentence: "When ..., I will ...". */
    static String sentence(Wording wording) {
        return text("commitment.sentence", wording.when(), wording.then());
    }

    /** The sentence as the map says it. */
    static Paragraph voice(Wording wording) {
        return El.p("map-voice", text("commitment.quoted", sentence(wording)));
    }

    static String first(String name) {
        return name.strip().split("\\s+")[0];
    }

    static Icons icon(CheckInAnswer answer) {
        return answer == CheckInAnswer.NOT_YET ? Icons.MINUS : Icons.CHECK;
    }
}
