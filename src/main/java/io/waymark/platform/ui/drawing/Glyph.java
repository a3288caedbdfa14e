package io.waymark.platform.ui.drawing;

/** The one sign on a blaze, drawn in a box of 96 x 96: a stroke icon, or the day of a check-in in figures. */
public enum Glyph {
    FLAG("M42 66V32m0 2h18l-5 7 5 7H42"),
    CHECK("M38 50l7 8 14-18"),
    MOUNTAIN("M28 66l14-22 7 10 6-8 13 20z"),
    ARROW("M32 48h24m-8-9 9 9-9 9"),
    HEART("M48 62 35 49a8 8 0 0 1 13-9 8 8 0 0 1 13 9z"),
    LINK("M40 52a9 9 0 1 1 .1 0zM57 58a8 8 0 1 1 .1 0z"),
    STAR("M48 33l4.7 9.6 10.5 1.5-7.6 7.4 1.8 10.5-9.4-5-9.4 5 1.8-10.5-7.6-7.4 10.5-1.5z"),
    COMPASS("M48 64a16 16 0 1 0-.1 0zM54 42l-3.5 8.5L42 54l3.5-8.5z"),
    DAY_30("30"),
    DAY_60("60"),
    DAY_90("90");

    private final String drawing;

    Glyph(String drawing) {
        this.drawing = drawing;
    }

    /** Draws the sign in a colour (a CSS value), moved down and right by the family's offset, with strokes of this width. */
    String svg(String colour, BlazeFamily family, double strokeWidth) {
        if (Character.isDigit(drawing.charAt(0))) {
            return "<text x=\"" + (48 + family.glyphRight()) + "\" y=\"" + (59 + family.glyphDown())
                    + "\" text-anchor=\"middle\" font-size=\"30\" font-weight=\"700\" fill=\"" + colour
                    + "\" style=\"font-family:var(--wm-font)\">" + drawing + "</text>";
        }
        return "<path d=\"" + drawing + "\" transform=\"translate(" + family.glyphRight() + " " + family.glyphDown()
                + ")\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + Markup.number(strokeWidth)
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>";
    }
}
