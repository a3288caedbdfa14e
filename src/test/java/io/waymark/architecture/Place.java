package io.waymark.architecture;

import java.util.Map;
import java.util.Set;

/**
 * Where in the layout a class lies.
 *
 * @param area a context, {@code shared}, {@code platform}, ...; empty at the root
 * @param layer the package within the area; empty at its top
 */
record Place(String area, String layer) {

    /** {@code notifications} is one although it decides nothing of the others': what people are told is theirs to read, silence and have mailed. */
    static final Set<String> CONTEXTS = Set.of(
            "people",
            "pathways",
            "recognition",
            "capability",
            "accountability",
            "peerlearning",
            "impact",
            "notifications",
            "operations");

    static final Set<String> LAYERS = Set.of("api", "domain", "projection", "policy", "ui", "web");

    /**
     * Layers one context has beside the six. {@code bundle} reads the files authors send, which is neither a rule nor a view;
     * {@code sidestate} keeps uploads and half-typed texts, which are neither event nor read model; {@code engine} answers for the
     * machinery of the platform, which has neither events nor read models of its own. {@code roster} of people plans what a list of
     * people from outside changes, over everybody at once, which no aggregate can, and no view should; {@code csv} reads the files
     * such lists come in, as {@code bundle} does those of authors; {@code sync} asks a directory for such a list at set times and
     * keeps what came of it, which no event tells; {@code arrival} stands at the door, where whoever comes in is no person yet and no
     * view may decide who they are. {@code sources} of accountability is where its rules learn what others know: ways through
     * pathways, colleagues, calendars of holidays; its {@code sidestate} keeps half-written commitments and the secret that links to
     * answer by are signed with. {@code sources} of recognition is where badges learn how far a commitment is. {@code post} of
     * notifications puts into words what people are told and brings it on its way by mail, over everybody at set times, and again
     * when it fails.
     */
    static final Map<String, Set<String>> MORE_LAYERS = Map.of(
            "pathways",
            Set.of("bundle", "sidestate"),
            "operations",
            Set.of("engine"),
            "accountability",
            Set.of("sources", "sidestate"),
            "recognition",
            Set.of("sources"),
            "notifications",
            Set.of("sidestate", "post"),
            "people",
            Set.of("roster", "csv", "sync", "arrival", "sidestate"));

    static Place of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return new Place("", "");
        }
        String below = packageName.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? new Place(below, "") : new Place(below.substring(0, dot), below.substring(dot + 1));
    }

    boolean isContext() {
        return CONTEXTS.contains(area);
    }

    boolean isContext(String ofLayer) {
        return isContext() && layer.equals(ofLayer);
    }

    /** Where people or programs meet us: views and resources, of a context or of the shell. */
    boolean isEdge() {
        return isUi() || layer.equals("web");
    }

    boolean isUi() {
        return layer.equals("ui") || layer.startsWith("ui.");
    }
}
