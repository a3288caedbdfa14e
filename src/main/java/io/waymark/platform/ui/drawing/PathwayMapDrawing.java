package io.waymark.platform.ui.drawing;

/**
 * A pathway as a trail map: stages as diamonds, gates with posts, the way walked and the way ahead, over a landscape that
 * belongs to this pathway. Stages are links, in reading order; lines, contours, place names and the flag are decoration and
 * hidden from a screen reader, which gets the same state from the names of the links and from the list beside the map.
 */
public final class PathwayMapDrawing {

    private PathwayMapDrawing() {}

    /** Draws the map 1080 units wide and as high as its lanes need; CSS gives it the width of its box. */
    public static String of(PathwayMap map) {
        MapLayout layout = MapLayout.of(map);
        StringBuilder svg = new StringBuilder(16_000);
        svg.append("<svg class=\"map").append(layout.dense() ? " dense" : "");
        svg.append("\" viewBox=\"0 0 ").append(Markup.point(MapLayout.WIDTH, layout.height()));
        svg.append("\" role=\"group\" aria-label=\"")
                .append(Markup.escape(map.label()))
                .append("\">");
        svg.append("<g aria-hidden=\"true\">");
        svg.append(ContourLandscape.svg(map.pathwayId(), MapLayout.WIDTH, layout.height()));
        MapMarks.compass(svg, layout);
        svg.append(MapTrail.svg(layout));
        layout.stages().forEach(stage -> {
            MapBlock place = stage.place();
            if (place != null) {
                svg.append(place.svg("place halo"));
            }
        });
        svg.append("</g>");
        for (int i = 0; i < layout.columns().size(); i++) {
            PlacedGate gate = layout.gates().get(i);
            if (gate != null) {
                MapMarks.gate(svg, gate);
            }
            layout.columns().get(i).forEach(stage -> MapMarks.stage(svg, stage));
        }
        layout.stages()
                .filter(stage -> stage.stage().mark() == StageMark.HERE)
                .forEach(stage -> MapMarks.flag(svg, stage, map.here(), layout.dense()));
        return svg.append("</svg>").toString();
    }
}
