package io.waymark.platform.ui.drawing;

import org.jspecify.annotations.Nullable;

/** A stage with its place on the map: the middle of its mark, its lettering, and the width it has for itself. */
record PlacedStage(
        MapStage stage,
        double x,
        double y,
        double width,
        MapBlock title,
        MapBlock sub,
        @Nullable MapBlock place) {

    /** Half the diagonal of a mark, in units. */
    static final double MARK = 20;

    private static final double FLAG_HEIGHT = 37;
    private static final double FIRST_BASELINE = 44;
    private static final double GAP = 12;

    static PlacedStage at(MapStage stage, double x, double y, double width, boolean dense) {
        double text = width - GAP;
        MapBlock title = new MapBlock(
                MapType.TITLE, dense, x, y + FIRST_BASELINE, MapType.TITLE.wrap(stage.title(), text, dense));
        MapBlock sub = new MapBlock(
                MapType.SUB, dense, x, title.baseline() + title.height(), MapType.SUB.wrap(stage.sub(), text, dense));
        return new PlacedStage(stage, x, y, width, title, sub, place(stage, x, y, text, dense));
    }

    private static @Nullable MapBlock place(MapStage stage, double x, double y, double text, boolean dense) {
        String name = stage.place();
        if (name == null) {
            return null;
        }
        var lines = MapType.PLACE.wrap(name, text, dense);
        double above = y - MARK - GAP - (stage.mark() == StageMark.HERE ? FLAG_HEIGHT : 0);
        double first = above - (lines.size() - 1) * MapType.PLACE.lineHeight(dense);
        return new MapBlock(MapType.PLACE, dense, x, first, lines);
    }

    /** How far this reaches above the middle of its mark. */
    double above() {
        if (place != null) {
            return y - place.baseline() + place.type().lineHeight(place.dense());
        }
        return MARK + 4 + (stage.mark() == StageMark.HERE ? FLAG_HEIGHT : 0);
    }

    /** How far this reaches below the middle of its mark. */
    double below() {
        return sub.baseline() + sub.height() - y;
    }
}
