package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.Route;
import io.waymark.platform.json.Json;
import io.waymark.platform.mongo.Place;
import io.waymark.platform.mongo.ReadModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The routes that enrolments follow, each kept once: all who set out on the same version follow the same, and it is the larger part of
 * what is known of them. Found by what they say, so that one never changes and can be remembered.
 */
final class Routes {

    private static final int REMEMBERED = 200;

    private final ReadModel<Route> rows;
    private final Map<String, Route> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Route> eldest) {
            return size() > REMEMBERED;
        }
    });

    Routes(ReadModel<Route> rows) {
        this.rows = rows;
    }

    /** What the route somebody sets out on is kept under. */
    static String key(EnrolmentStarted event) {
        UUID content = UUID.nameUUIDFromBytes(Json.mapper().writeValueAsBytes(event.route()));
        return PathwayRows.versionId(event.pathway(), event.version()) + "/" + content;
    }

    /** Keeps it, unless it is there. */
    void keep(String key, Route route) {
        rows.put(key, new Place(key, 0), before -> route);
    }

    /**
     * The route.
     *
     * @throws IllegalStateException if it was never kept: then the projection is wrong
     */
    Route find(String key) {
        Route route = known.get(key);
        if (route == null) {
            route = rows.find(key).orElseThrow(() -> new IllegalStateException("No route " + key));
            known.put(key, route);
        }
        return route;
    }

    void clear() {
        rows.clear();
    }
}
