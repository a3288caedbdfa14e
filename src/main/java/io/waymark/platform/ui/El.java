package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.platform.ui.drawing.Icons;

/** Plain HTML with class names, in one line each, so that a view reads like the page it makes. */
public final class El {

    private El() {}

    public static Div div(String classes, Component... children) {
        return with(new Div(), classes, children);
    }

    public static Span span(String classes, String text) {
        return with(new Span(text), classes);
    }

    public static Span span(String classes, Component... children) {
        return with(new Span(), classes, children);
    }

    public static Paragraph p(String classes, String text) {
        return with(new Paragraph(text), classes);
    }

    public static Paragraph p(String classes, Component... children) {
        return with(new Paragraph(), classes, children);
    }

    public static H1 h1(String text) {
        return new H1(text);
    }

    public static H2 h2(String classes, String text) {
        return with(new H2(text), classes);
    }

    public static H3 h3(String classes, String text) {
        return with(new H3(text), classes);
    }

    public static H4 h4(String classes, String text) {
        return with(new H4(text), classes);
    }

    public static UnorderedList ul(String classes, Component... items) {
        return with(new UnorderedList(), classes, items);
    }

    public static OrderedList ol(String classes, Component... items) {
        return with(new OrderedList(), classes, items);
    }

    public static ListItem li(String classes, Component... children) {
        return with(new ListItem(), classes, children);
    }

    public static Anchor a(String href, String classes, Component... children) {
        Anchor anchor = new Anchor();
        anchor.setHref(href);
        return with(anchor, classes, children);
    }

    public static Anchor a(String href, String classes, String text) {
        return a(href, classes, new Text(text));
    }

    /** A bold run of text. */
    public static Component b(String text) {
        return new Strong(text);
    }

    public static Component small(String text) {
        return new Small(text);
    }

    /** A moment, or a day, that programs can read too: {@code machine} is ISO 8601. */
    public static Component time(String machine, String text) {
        return new Time(machine, text);
    }

    public static Text text(String text) {
        return new Text(text);
    }

    /** A section named by its heading. */
    public static Section section(String classes, Component heading, Component... children) {
        Section section = with(new Section(), classes);
        String id = heading.getId().orElseGet(() -> "h-" + Integer.toHexString(System.identityHashCode(heading)));
        heading.setId(id);
        section.getElement().setAttribute("aria-labelledby", id);
        section.add(heading);
        section.add(children);
        return section;
    }

    public static Aside aside(String classes, String label, Component... children) {
        Aside aside = with(new Aside(), classes, children);
        aside.getElement().setAttribute("aria-label", label);
        return aside;
    }

    public static Nav nav(String classes, String label, Component... children) {
        Nav nav = with(new Nav(), classes, children);
        nav.getElement().setAttribute("aria-label", label);
        return nav;
    }

    public static Component icon(Icons icon) {
        return svg(icon.svg());
    }

    public static Component smallIcon(Icons icon) {
        return svg(icon.small());
    }

    /** A drawing; its text is ours, with everything from outside escaped. */
    public static Component svg(String markup) {
        return new Svg(markup);
    }

    /** Text for screen readers alone. */
    public static Span hidden(String text) {
        return span("vh", text);
    }

    public static <T extends Component & HasStyle> T with(T component, String classes) {
        if (!classes.isEmpty()) {
            component.addClassNames(classes.split(" "));
        }
        return component;
    }

    private static <T extends Component & HasComponents & HasStyle> T with(
            T component, String classes, Component... children) {
        component.add(children);
        return with(component, classes);
    }

    @com.vaadin.flow.component.Tag("b")
    private static final class Strong extends Component implements HasText {
        private static final long serialVersionUID = 1L;

        Strong(String text) {
            setText(text);
        }
    }

    @com.vaadin.flow.component.Tag("small")
    private static final class Small extends Component implements HasText {
        private static final long serialVersionUID = 1L;

        Small(String text) {
            setText(text);
        }
    }

    @com.vaadin.flow.component.Tag("time")
    private static final class Time extends Component implements HasText {
        private static final long serialVersionUID = 1L;

        Time(String machine, String text) {
            getElement().setAttribute("datetime", machine);
            setText(text);
        }
    }

    /** Brings a part into sight and the keyboard to it; a group of choices hands the focus to the first of them. */
    public static void focus(Component part) {
        part.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }
}
