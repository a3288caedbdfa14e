package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a rejection where it belongs: at the field that caused it, else as a notice above the buttons. What was typed stays. */
public final class Refusals {

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final Div notice = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public Refusals(Texts texts, Viewer viewer) {
        this(texts, viewer.locale(), viewer.zone());
    }

    /** For somebody who is no person yet. */
    public Refusals(Texts texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        notice.addClassName("live");
    }

    /** Where sentences stand that belong to no field. */
    public Component place() {
        return notice;
    }

    /** Names the field that problems of this path belong to. */
    public void field(String path, HasValidation field) {
        fields.put(path, field);
    }

    public void clear() {
        notice.removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Runs it; a rejection is shown and answers false. */
    public boolean guard(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (Rejection rejection) {
            List<Component> shown =
                    rejection.problems().stream().map(this::show).toList();
            // Of many, the first is where to begin.
            shown.stream().findFirst().ifPresent(El::focus);
            return false;
        }
    }

    private Component show(Problem problem) {
        String sentence = texts.of(problem, locale, zone);
        HasValidation field = problem.field() == null ? null : fields.get(problem.field());
        if (field instanceof Component component) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            return component;
        }
        Div box = El.div("notice bad", El.icon(Icons.WARN), El.p("", sentence));
        box.getElement().setAttribute("role", "alert");
        box.getElement().setAttribute("tabindex", "-1");
        notice.add(box);
        return box;
    }
}
