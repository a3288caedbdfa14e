package io.waymark.platform.ui.drawing;

/**
 * What an award is for. The shape tells families apart first and the colour second, so that nobody needs to see colours.
 * Shapes are outlines in a box of 96 x 96; colours are CSS values made of tokens.
 */
public enum BlazeFamily {
    /** A pathway finished: a diamond, the trail mark itself. */
    PATHWAY("M48 4 L92 48 L48 92 L4 48 Z", "var(--wm-accent)", "var(--wm-on-accent)", 0, 0),
    /** A commitment kept and seen: an upright stroke of paint. */
    PRACTICE("M24 6 H72 V90 H24 Z", "var(--wm-blaze)", "var(--wm-on-blaze)", 0, 0),
    /** A level confirmed: a summit. Its sign sits lower, where a triangle has room. */
    CAPABILITY("M48 6 L92 86 L4 86 Z", "var(--wm-moss)", "var(--wm-on-moss)", 0, 14),
    /** Sessions given: the arm of a signpost. */
    TEACHING("M6 20 H66 L92 48 L66 76 H6 Z", "var(--wm-ochre)", "var(--wm-on-ochre)", -4, 0),
    /** Thanked by others: a disc. */
    RECOGNITION("M48 5 A43 43 0 1 1 47.99 5 Z", "var(--wm-plum)", "var(--wm-surface)", 0, 0),
    /** Somebody's mentor or buddy: a hexagon. */
    COMPANIONSHIP("M26 8 H70 L93 48 L70 88 H26 L3 48 Z", "var(--wm-slate)", "var(--wm-surface)", 0, 0);

    private final String shape;
    private final String colour;
    private final String onColour;
    private final int glyphRight;
    private final int glyphDown;

    BlazeFamily(String shape, String colour, String onColour, int glyphRight, int glyphDown) {
        this.shape = shape;
        this.colour = colour;
        this.onColour = onColour;
        this.glyphRight = glyphRight;
        this.glyphDown = glyphDown;
    }

    /** The outline as SVG path data. */
    public String shape() {
        return shape;
    }

    /** The ground of an earned blaze. */
    public String colour() {
        return colour;
    }

    /** Sign and contours on that ground; 4.5:1 or more in light and dark. */
    public String onColour() {
        return onColour;
    }

    /** The colour of a line on the surface: ochre as a line is too light for 3:1, its text tone is not. */
    String lineColour() {
        return this == TEACHING ? "var(--wm-ochre-text)" : colour;
    }

    int glyphRight() {
        return glyphRight;
    }

    int glyphDown() {
        return glyphDown;
    }
}
