package io.waymark.platform.ui.drawing;

import java.util.List;

/**
 * The sizes of lettering on a map, in px of its 1080 units. They stand in {@code css/trail.css} again, under {@code .map} and
 * {@code .map.dense}: the server has to know them to keep labels apart.
 */
enum MapType {
    TITLE(15, 13, true, 3),
    SUB(13, 12, false, 2),
    CAPTION(13, 12, false, 4),
    PLACE(16, 13, false, 2),
    FLAG(13, 13, true, 1);

    private static final double LEADING = 1.2;

    private final double roomy;
    private final double dense;
    private final boolean bold;
    private final int maxLines;

    MapType(double roomy, double dense, boolean bold, int maxLines) {
        this.roomy = roomy;
        this.dense = dense;
        this.bold = bold;
        this.maxLines = maxLines;
    }

    double size(boolean inDense) {
        return inDense ? dense : roomy;
    }

    double lineHeight(boolean inDense) {
        return size(inDense) * LEADING;
    }

    double width(String text, boolean inDense) {
        return TextFit.width(text, size(inDense), bold);
    }

    List<String> wrap(String text, double maxPx, boolean inDense) {
        return TextFit.wrap(text, maxPx, size(inDense), bold, maxLines);
    }
}
