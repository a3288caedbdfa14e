package io.waymark.platform.ui.drawing;

/** A gate with its place on the map: the middle of its box and its caption below. */
record PlacedGate(MapGate gate, double x, double y, MapBlock caption) {

    private static final double FIRST_BASELINE = 36;
    private static final double GAP = 8;

    static PlacedGate at(MapGate gate, double x, double y, double width, boolean dense) {
        var lines = MapType.CAPTION.wrap(gate.caption(), width - GAP, dense);
        return new PlacedGate(gate, x, y, new MapBlock(MapType.CAPTION, dense, x, y + FIRST_BASELINE, lines));
    }

    double below() {
        return FIRST_BASELINE + caption.height();
    }
}
