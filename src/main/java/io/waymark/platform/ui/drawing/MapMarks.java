package io.waymark.platform.ui.drawing;

/** The marks on a map: stages as links, gates with two posts, the flag, and a compass in a free corner. */
final class MapMarks {

    /** Room for two short words even on the fullest map. */
    private static final double NARROWEST_FLAG = 66;

    private MapMarks() {}

    /** A stage as a link. The strip around mark and name can be pressed, not only the strokes. */
    static void stage(StringBuilder svg, PlacedStage placed) {
        MapStage stage = placed.stage();
        svg.append("<a href=\"").append(Markup.escape(stage.href()));
        svg.append("\" aria-label=\"").append(Markup.escape(stage.label())).append("\">");
        svg.append("<rect class=\"hit\" x=\"").append(Markup.number(placed.x() - placed.width() / 2 + 4));
        svg.append("\" y=\"").append(Markup.number(placed.y() - 24));
        svg.append("\" width=\"").append(Markup.number(placed.width() - 8));
        svg.append("\" height=\"").append(Markup.number(placed.below() + 24)).append("\"/>");
        diamond(svg, "ring", placed, PlacedStage.MARK + 9);
        diamond(svg, "node " + stage.mark().cssClass(), placed, PlacedStage.MARK);
        if (stage.mark() == StageMark.DONE) {
            svg.append("<path class=\"on\" d=\"M").append(Markup.point(placed.x() - 7, placed.y()));
            svg.append("l5 5 9-10\"/>");
        }
        svg.append(placed.title().svg("lbl halo"))
                .append(placed.sub().svg("sub halo"))
                .append("</a>");
    }

    private static void diamond(StringBuilder svg, String cssClass, PlacedStage at, double half) {
        String h = Markup.number(half);
        svg.append("<path class=\"").append(cssClass).append("\" d=\"M").append(Markup.point(at.x(), at.y() - half));
        svg.append('l')
                .append(h)
                .append(' ')
                .append(h)
                .append("-")
                .append(h)
                .append(' ')
                .append(h);
        svg.append("-").append(h).append("-").append(h).append("z\"/>");
    }

    /** A gate: two posts, with their bars swung aside once it is open. The list says the same in words. */
    static void gate(StringBuilder svg, PlacedGate placed) {
        double x = placed.x();
        double y = placed.y();
        svg.append("<g class=\"gate\"><rect x=\"").append(Markup.number(x - 15));
        svg.append("\" y=\"").append(Markup.number(y - 17)).append("\" width=\"30\" height=\"34\" rx=\"4\"");
        svg.append(" fill=\"var(--wm-surface)\" stroke=\"var(--wm-ink-2)\" stroke-width=\"2\"/>");
        svg.append("<path class=\"gatepost\" d=\"M")
                .append(Markup.point(x - 8, y + 9))
                .append("v-18m16 18v-18M");
        if (placed.gate().open()) {
            svg.append(Markup.point(x - 8, y - 4)).append("l-5-4M");
            svg.append(Markup.point(x + 8, y - 4)).append("l5-4");
        } else {
            svg.append(Markup.point(x - 8, y - 4)).append("h16M");
            svg.append(Markup.point(x - 8, y + 4)).append("h16");
        }
        svg.append("\"/>").append(placed.caption().svg("sub halo")).append("</g>");
    }

    /** The flag above a stage. It flies to the right, or straight above its pole where the strip is too narrow. */
    static void flag(StringBuilder svg, PlacedStage at, String words, boolean dense) {
        String text = MapType.FLAG
                .wrap(words, Math.max(at.width() - 28, NARROWEST_FLAG), dense)
                .getFirst();
        double width = MapType.FLAG.width(text, dense) + 28;
        double left = width <= at.width() / 2 ? at.x() - 2 : at.x() - width / 2;
        String w = Markup.number(width);
        svg.append("<g aria-hidden=\"true\"><path d=\"M").append(Markup.point(at.x(), at.y() - 16));
        svg.append("v-38\" stroke=\"var(--wm-blaze)\" stroke-width=\"4\" stroke-linecap=\"round\"/>");
        svg.append("<path d=\"M")
                .append(Markup.point(left, at.y() - 57))
                .append('h')
                .append(w);
        svg.append("l-9 12 9 12h-").append(w).append("z\" fill=\"var(--wm-blaze)\"/>");
        svg.append("<text class=\"flag\" x=\"").append(Markup.number(left + 12)).append("\" y=\"");
        svg.append(Markup.number(at.y() - 40))
                .append("\">")
                .append(Markup.escape(text))
                .append("</text></g>");
    }

    /** A compass, if one of the corners is free. */
    static void compass(StringBuilder svg, MapLayout layout) {
        double[][] corners = {
            {1036, 48}, {44, 48}, {1036, layout.height() - 44}, {44, layout.height() - 44},
        };
        for (double[] corner : corners) {
            if (layout.stages().noneMatch(stage -> isNear(stage, corner[0], corner[1]))) {
                svg.append("<g transform=\"translate(")
                        .append(Markup.point(corner[0], corner[1]))
                        .append(")\">");
                svg.append("<path d=\"M0-26l8 26-8-5-8 5z\" fill=\"var(--wm-ink-2)\"/><path d=\"M0 26l8-26-8 5-8-5z\"");
                svg.append(" fill=\"none\" stroke=\"var(--wm-ink-2)\" stroke-width=\"1.5\"/></g>");
                return;
            }
        }
    }

    private static boolean isNear(PlacedStage stage, double x, double y) {
        boolean inStrip = Math.abs(x - stage.x()) < stage.width() / 2 + 16;
        return inStrip && y > stage.y() - stage.above() - 40 && y < stage.y() + stage.below() + 40;
    }
}
