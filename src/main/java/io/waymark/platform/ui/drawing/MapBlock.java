package io.waymark.platform.ui.drawing;

import java.util.List;

/**
 * A few centred lines of lettering on the map.
 *
 * @param x the middle of the lines
 * @param baseline the y of the first line's baseline
 */
record MapBlock(MapType type, boolean dense, double x, double baseline, List<String> lines) {

    double height() {
        return lines.size() * type.lineHeight(dense);
    }

    /** The lines as one text element with the given classes. */
    String svg(String cssClass) {
        StringBuilder svg = new StringBuilder("<text class=\"").append(cssClass);
        svg.append("\" y=\"").append(Markup.number(baseline)).append("\" text-anchor=\"middle\">");
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<tspan x=\"").append(Markup.number(x));
            svg.append("\" dy=\"")
                    .append(i == 0 ? "0" : Markup.number(type.lineHeight(dense)))
                    .append("\">");
            svg.append(Markup.escape(lines.get(i))).append("</tspan>");
        }
        return svg.append("</text>").toString();
    }
}
