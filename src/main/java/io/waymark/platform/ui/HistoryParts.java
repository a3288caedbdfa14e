package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.i18n.I18NProvider;

/** How every page of a history is laid out: what happened, and beside it how it was on a day. */
public final class HistoryParts {

    private HistoryParts() {}

    /** The two side by side; on a phone the day comes first, for the list has no end in sight. */
    public static Component columns(Component day, Component list) {
        return El.div(
                "cols history-cols",
                El.div("c5 stack", day),
                El.section("c7 stack s3", El.h2("", I18NProvider.translate("history.list")), list));
    }

    /** The link to a history, wherever the thing itself stands. */
    public static Component link(String path, String of) {
        var link = El.a(path, "link", I18NProvider.translate("history.link"));
        link.add(El.hidden(", " + of));
        return link;
    }

    /** Says that there was nothing on that day. */
    public static Component notYet(String day) {
        return El.p("dim", I18NProvider.translate("history.on.not-yet", day));
    }

    /** Adds a term and what it says, if it says anything. */
    public static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(I18NProvider.translate(key)), new DescriptionList.Description(value));
    }
}
