package io.waymark.views;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every text of a window that a person can read or hear, in the order of the page: the text itself, labels, hints, alternative
 * texts and what drawings say.
 */
record Shown(List<String> texts) {

    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "placeholder", "alt", "label");
    private static final List<String> PROPERTIES =
            List.of("label", "placeholder", "helperText", "errorMessage", "title", "content", "headerTitle", "message");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern NAMED = Pattern.compile("(?:aria-label|<title>)[=\"]*([^\"<]+)");

    static Shown of(UI window) {
        List<String> texts = new ArrayList<>();
        collect(window.getInternals().getActiveRouterTargetsChain().getLast().getElement(), texts);
        return new Shown(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    boolean says(String part) {
        return texts.stream().anyMatch(text -> text.contains(part));
    }

    private static void collect(Element element, List<String> texts) {
        if (element.isTextNode()) {
            texts.add(element.getText());
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        ATTRIBUTES.stream()
                .filter(element::hasAttribute)
                .map(element::getAttribute)
                .forEach(texts::add);
        PROPERTIES.stream().map(name -> element.getProperty(name, "")).forEach(texts::add);
        drawing(element.getProperty("innerHTML", "") + element.getProperty("outerHTML", ""))
                .forEach(texts::add);
        element.getChildren().forEach(child -> collect(child, texts));
    }

    private static Stream<String> drawing(String markup) {
        return Stream.concat(
                TAGS.splitAsStream(markup), NAMED.matcher(markup).results().map(named -> named.group(1)));
    }
}
