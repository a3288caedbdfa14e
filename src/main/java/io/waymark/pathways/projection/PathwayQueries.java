package io.waymark.pathways.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.pathways.api.Catalogue;
import io.waymark.pathways.api.CatalogueEntry;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.FindPathway;
import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.FindWorkshop;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.Workshop;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers questions about pathways, for learners and for authors. */
@Component
class PathwayQueries {

    private static final int LARGEST_PAGE = 100;

    private final PathwayRows rows;

    PathwayQueries(PathwayRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    Catalogue find(FindCatalogue query) {
        int size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        Bson filter = matching(query);
        List<CatalogueEntry> entries = rows
                .pathways()
                .list(filter, Sorts.ascending("title", "_id"), Math.max(0, query.page()) * size, size)
                .stream()
                .map(row -> entry(row, EnrolmentId.of(query.person(), row.pathway())))
                .toList();
        return new Catalogue(entries, rows.pathways().count(filter));
    }

    @QueryHandler
    PathwayPage find(FindPathway query) {
        PathwayRow row = rows.pathways()
                .find(query.pathway().value())
                .filter(found -> found.published() > 0)
                .orElseThrow(Rejection::nothingHere);
        EnrolmentView enrolment = enrolment(EnrolmentId.of(query.person(), query.pathway()), row.published());
        int version = enrolment == null || enrolment.status() == EnrolmentStatus.WITHDRAWN
                ? row.published()
                : enrolment.version();
        PathwayVersion shown = version(query.pathway(), version);
        return new PathwayPage(shown.content(), version, row.keeper(), enrolment);
    }

    @QueryHandler
    Workshop find(FindWorkshop query) {
        return new Workshop(rows.pathways().list(Filters.empty(), Sorts.ascending("title", "_id"), 0, 0).stream()
                .map(row -> new Workshop.Entry(row.pathway(), row.title(), row.track(), row.published(), row.draft()))
                .toList());
    }

    @QueryHandler
    PathwayVersion find(FindPathwayVersion query) {
        return version(query.pathway(), query.version());
    }

    private PathwayVersion version(io.waymark.pathways.api.PathwayId pathway, int version) {
        return rows.versions().find(PathwayRows.versionId(pathway, version)).orElseThrow(Rejection::nothingHere);
    }

    private CatalogueEntry entry(PathwayRow row, EnrolmentId enrolment) {
        return new CatalogueEntry(
                row.pathway(),
                row.published(),
                row.title(),
                row.summary(),
                row.track(),
                row.steps(),
                row.minutes(),
                row.behaviours(),
                enrolment(enrolment, row.published()));
    }

    private @org.jspecify.annotations.Nullable EnrolmentView enrolment(EnrolmentId id, int newestVersion) {
        return rows.enrolments()
                .find(id.value())
                .map(row -> EnrolmentViews.of(row, rows.routes().find(row.route()), newestVersion))
                .orElse(null);
    }

    private static Bson matching(FindCatalogue query) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.gt("published", 0));
        if (query.track() != null) {
            all.add(Filters.eq("track", query.track().name()));
        }
        String text = query.text().strip();
        if (!text.isEmpty()) {
            Pattern pattern = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            all.add(Filters.or(
                    Filters.regex("title", pattern),
                    Filters.regex("summary", pattern),
                    Filters.regex("behaviours.title", pattern)));
        }
        return Filters.and(all);
    }
}
