package io.waymark.platform.ui.drawing;

/**
 * The icons of the product: a box of 24, strokes of 1.8 with round ends, in the colour of the text beside them. An icon is
 * always beside words; where it stands alone (a menu button), the button carries the name.
 */
public enum Icons {
    BADGE("M12 3l8 8-8 8-8-8zM12 8v6"),
    BELL("M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4"),
    BLOCK("M12 21a9 9 0 1 0-.1 0zM6 6l12 12"),
    CALENDAR("M5 6h14v14H5zM5 10h14M9 3v4m6-4v4"),
    CHART("M4 20h16M7 16v-5m5 5V6m5 10v-8"),
    CHECK("M5 12.5l5 5L19 7"),
    CLIP("M8 12l6-6a3.5 3.5 0 0 1 5 5l-8 8a5 5 0 0 1-7-7l8-8"),
    CLOCK("M12 21a9 9 0 1 0-.1 0zM12 7v5l3 2"),
    COPY("M8 8h12v12H8zM4 16V4h12"),
    DOWN("M12 4v12m-5-5l5 5 5-5M4 20h16"),
    EYE("M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0-.1 0z"),
    EYE_OFF("M3 3l18 18M6 7c-2.5 2-4 5-4 5s4 7 10 7c2 0 3.5-.6 5-1.5M10 5.3C16 4 22 12 22 12s-1 1.8-2.7 3.5"),
    FLAG("M6 21V4m0 1h11l-3 4 3 4H6"),
    GATE("M5 21V6m14 15V6M5 9h14M5 15h14"),
    HOME("M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
    INFO("M12 21a9 9 0 1 0-.1 0zM12 11v6m0-9.5V8"),
    LADDER("M4 20v-4h4v-4h4V8h4V4h4v16z"),
    LEAVE("M10 4H5v16h5M14 8l4 4-4 4m4-4H9"),
    LEFT("M15 5l-7 7 7 7"),
    LINK("M9 15l6-6M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M16 13l3-3a3.5 3.5 0 0 0-5-5l-3 3"),
    LOCK("M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    MINUS("M5 12h14"),
    MOON("M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"),
    MORE("M5 13a1 1 0 1 0-.1 0zM12 13a1 1 0 1 0-.1 0zM19 13a1 1 0 1 0-.1 0z"),
    PATH("M6 20c0-4 12-4 12-9S9 7 9 4"),
    PAUSE("M8 5v14M16 5v14"),
    PEN("M4 20l1-4L17 4l3 3L8 19z"),
    PEOPLE("M9 11a3.5 3.5 0 1 0-.1 0zM3 20c0-4 3-6 6-6s6 2 6 6M16 11a3 3 0 0 0 0-6M17 14c2.5.5 4 2.5 4 6"),
    PLAY("M7 4l13 8-13 8z"),
    PLUS("M5 12h14M12 5v14"),
    PROMISE("M5 12l4 4 10-10M5 20h14"),
    QUIZ("M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2m0 3v.5M12 21a9 9 0 1 0-.1 0z"),
    READ("M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zm0 0v14"),
    RIGHT("M9 5l7 7-7 7"),
    SEARCH("M11 18a7 7 0 1 0-.1 0zM16 16l5 5"),
    SHIELD("M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z"),
    SUN("M12 16a4 4 0 1 0-.1 0zM12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6l1.4 1.4m10 10l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4"),
    TALK("M4 5h16v11H9l-5 4z"),
    UPLOAD("M12 16V4m-5 5l5-5 5 5M4 20h16"),
    WARN("M12 3l10 18H2zM12 10v5m0 2.5v.5"),
    X("M6 6l12 12M18 6L6 18");

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** The icon at the normal size of 20 px. */
    public String svg() {
        return draw("i");
    }

    /** The icon at 16 px, for a line of small text. */
    public String small() {
        return draw("i sm");
    }

    private String draw(String cssClass) {
        return "<svg class=\"" + cssClass + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"" + path
                + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\""
                + " stroke-linejoin=\"round\"/></svg>";
    }
}
