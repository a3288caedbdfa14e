package io.waymark.platform.ui.drawing;

/**
 * An award as a blaze: a painted mark with the shape of its family, the hill of its badge and one sign. It is decoration
 * beside a name (hidden from a screen reader), so the view always writes the name, the family and any progress in words.
 */
public final class BlazeDrawing {

    private BlazeDrawing() {}

    /**
     * A badge that was earned.
     *
     * @param badgeId decides the hill; the same id always has the same one
     * @param tier 0 or more; a higher tier has more contour lines
     * @param sizePx width and height in CSS pixels
     * @throws IllegalArgumentException if the tier is negative or the size is not positive
     */
    public static String earned(String badgeId, BlazeFamily family, int tier, Glyph glyph, int sizePx) {
        if (tier < 0) {
            throw new IllegalArgumentException("A tier is 0 or more, not " + tier);
        }
        String clip = "blaze-" + Long.toHexString(StableSeed.hash(badgeId)) + "-" + sizePx;
        return open(sizePx)
                + "<clipPath id=\"" + clip + "\"><path d=\"" + family.shape() + "\"/></clipPath>"
                + ground(family.shape(), family.colour(), family.colour())
                + "<g clip-path=\"url(#" + clip + ")\" fill=\"none\" stroke=\"" + family.onColour()
                + "\" stroke-opacity=\".26\" stroke-width=\"1.4\"><path d=\""
                + BlazeContours.path(badgeId, family, tier) + "\"/></g>"
                + glyph.svg(family.onColour(), family, 5)
                + "</svg>";
    }

    /**
     * A badge not earned yet: the outline only, with the family colour drawn along it as far as one has come.
     *
     * @param progress from 0 (nothing) to 1 (all), as a share
     * @param sizePx width and height in CSS pixels
     * @throws IllegalArgumentException if the progress is not between 0 and 1 or the size is not positive
     */
    public static String outline(BlazeFamily family, Glyph glyph, double progress, int sizePx) {
        if (!(progress >= 0 && progress <= 1)) {
            throw new IllegalArgumentException("Progress is a share between 0 and 1, not " + progress);
        }
        StringBuilder svg = new StringBuilder(open(sizePx));
        svg.append(ground(family.shape(), "var(--wm-surface)", "var(--wm-line)"));
        if (progress > 0) {
            svg.append("<path class=\"reached\" d=\"").append(family.shape());
            svg.append("\" fill=\"none\" stroke=\"").append(family.lineColour());
            svg.append("\" stroke-width=\"6\" stroke-linejoin=\"round\" stroke-linecap=\"round\" pathLength=\"100\"");
            svg.append(" stroke-dasharray=\"")
                    .append(Markup.number(progress * 100))
                    .append(" 200\"/>");
        }
        return svg.append(glyph.svg("var(--wm-ink-3)", family, 4.5))
                .append("</svg>")
                .toString();
    }

    /** The bare shape of a family, for a key that explains the shapes. */
    public static String shape(BlazeFamily family, int sizePx) {
        return open(sizePx) + ground(family.shape(), family.colour(), family.colour()) + "</svg>";
    }

    private static String open(int sizePx) {
        if (sizePx <= 0) {
            throw new IllegalArgumentException("A size is more than 0 px, not " + sizePx);
        }
        return "<svg class=\"blaze\" width=\"" + sizePx + "\" height=\"" + sizePx
                + "\" viewBox=\"0 0 96 96\" aria-hidden=\"true\">";
    }

    private static String ground(String shape, String fill, String stroke) {
        return "<path d=\"" + shape + "\" fill=\"" + fill + "\" stroke=\"" + stroke
                + "\" stroke-width=\"6\" stroke-linejoin=\"round\"/>";
    }
}
