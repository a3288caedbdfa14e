package io.waymark.demo;

import io.waymark.pathways.api.ImportBundle;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** How the pathways came to be: imported as bundles and published by the L&D admin, one a morning. */
final class PublishingScript {

    static final List<PathwayId> PATHWAYS = List.of(
            new PathwayId("first-ninety-days"),
            new PathwayId("leading-through-others"),
            new PathwayId("share-what-you-know"));

    /** The only version there is of each. */
    static final int VERSION = 1;

    private static final LocalDate FIRST_MORNING = LocalDate.of(2026, 1, 7);
    private static final LocalTime IMPORTED = LocalTime.of(10, 15);
    private static final LocalTime PUBLISHED = LocalTime.of(11, 40);

    private PublishingScript() {}

    static List<Deed> of(Actor admin, TimeShift shift) {
        List<Deed> deeds = new ArrayList<>();
        for (PathwayId pathway : PATHWAYS) {
            LocalDate morning = FIRST_MORNING.plusDays(PATHWAYS.indexOf(pathway));
            byte[] bundle = BundleZip.ofResources("demo/pathways/" + pathway.value());
            Instant imported = shift.at(morning, IMPORTED, TimeShift.HOME);
            Instant published = shift.at(morning, PUBLISHED, TimeShift.HOME);
            deeds.add(new Deed(imported, admin, new ImportBundle(bundle, imported)));
            deeds.add(new Deed(published, admin, new PublishPathway(pathway, VERSION, published)));
        }
        return deeds;
    }
}
