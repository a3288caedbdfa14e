package io.waymark.platform.ui.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawing back, so that a test asks about elements and points and not about text. */
record Svg(Element root) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** Fails unless the drawing is well-formed XML with an svg element at its root. */
    static Svg parse(String svg) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            if (!root.getTagName().equals("svg")) {
                throw new AssertionError("Not a drawing: " + root.getTagName());
            }
            return new Svg(root);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    List<Element> all(String tag) {
        NodeList found = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> withClass(String cssClass) {
        return all("*").stream()
                .filter(element ->
                        Arrays.asList(element.getAttribute("class").split(" ")).contains(cssClass))
                .toList();
    }

    static List<Double> numbers(String data) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(data);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }
}
