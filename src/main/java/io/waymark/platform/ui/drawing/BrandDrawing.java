package io.waymark.platform.ui.drawing;

/** The mark of the house: a trail diamond with a W cut into it. The name beside it says what it is. */
public final class BrandDrawing {

    private BrandDrawing() {}

    /** The mark with this width and height in CSS pixels. */
    public static String mark(int sizePx) {
        return "<svg width=\"" + sizePx + "\" height=\"" + sizePx + "\" viewBox=\"0 0 32 32\" aria-hidden=\"true\">"
                + "<path d=\"M16 2l14 14-14 14L2 16z\" fill=\"var(--wm-accent)\" stroke=\"var(--wm-accent)\""
                + " stroke-width=\"2\" stroke-linejoin=\"round\"/>"
                + "<path d=\"M8.5 13.5l4 6 3.5-6 3.5 6 4-6\" fill=\"none\" stroke=\"var(--wm-on-accent)\""
                + " stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
    }
}
