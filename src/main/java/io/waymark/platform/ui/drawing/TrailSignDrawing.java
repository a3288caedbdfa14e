package io.waymark.platform.ui.drawing;

/** The signpost of an empty state, 96 x 72 px: dashed while there is a way to choose, painted when nothing is left to do. */
public final class TrailSignDrawing {

    private static final String HEAD = "<svg width=\"96\" height=\"72\" viewBox=\"0 0 96 72\" aria-hidden=\"true\">"
            + "<path d=\"M6 62c16-8 26-3 42-4s26-8 42-2\" fill=\"none\" stroke=\"var(--wm-contour-strong)\" stroke-width=\"2\"/>"
            + "<path d=\"M14 68c16-6 24-3 36-4s22-5 34-2\" fill=\"none\" stroke=\"var(--wm-contour)\" stroke-width=\"2\"/>"
            + "<path d=\"M48 60V10\" stroke=\"var(--wm-ink-2)\" stroke-width=\"3.5\" stroke-linecap=\"round\"/>";
    private static final String ARM =
            "<path d=\"M48 14h28l8 8-8 8H48z\" stroke-width=\"2.5\" stroke-linejoin=\"round\" ";

    private TrailSignDrawing() {}

    /** Nothing here yet. */
    public static String ahead() {
        return HEAD + ARM + "fill=\"none\" stroke=\"var(--wm-edge)\" stroke-dasharray=\"4 4\"/></svg>";
    }

    /** Nothing left to do here. */
    public static String done() {
        return HEAD + ARM + "fill=\"var(--wm-moss)\" stroke=\"var(--wm-moss)\"/>"
                + "<path d=\"M56 22l4 4 9-9\" fill=\"none\" stroke=\"var(--wm-on-moss)\" stroke-width=\"3\""
                + " stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
    }
}
