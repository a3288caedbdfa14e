package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.waymark.pathways.api.Catalogue;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.ImportBundle;
import io.waymark.pathways.api.ImportedBundle;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.pathways.api.Track;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Kebab;
import io.waymark.platform.web.Paging;
import io.waymark.platform.web.PathIds;
import io.waymark.platform.web.Problems;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/pathways", produces = "application/json")
@Tag(name = "pathways", description = "What there is to learn, and how it gets there.")
class PathwaysController {
    private static final int LARGEST_PAGE = 100;

    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Problems problems;
    private final Clock clock;

    PathwaysController(Gateways gateways, SignedIn signedIn, Problems problems, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "findPathways",
            summary = "The catalogue, as I see it",
            description = "Published pathways in the order of their titles, by page. The header Link leads to the other"
                    + " pages (RFC 8288).")
    ResponseEntity<CatalogueResponse> catalogue(
            @Parameter(description = "What the title, summary or a behaviour holds; empty for all.")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(
                            description = "Only pathways of this track.",
                            schema = @Schema(allowableValues = {"management", "leadership", "individual-contributor"}))
                    @RequestParam(required = false)
                    @Nullable
                    String track,
            @Parameter(description = "Which page, from 0.") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "Pathways on a page, 1 to 100.") @RequestParam(defaultValue = "20") int size,
            HttpServletRequest request) {
        Paging paging = Paging.of(page, size, LARGEST_PAGE);
        Catalogue found = gateways.ask(new FindCatalogue(
                signedIn.person(), Paging.searched(text), track(track), paging.page(), paging.size()));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(request, found.total()))
                .body(CatalogueResponse.of(found, paging));
    }

    @PostMapping(consumes = {"application/json", "application/zip"})
    @Operation(
            operationId = "importPathway",
            summary = "Import a bundle as a draft (ld-admin)",
            description = "A bundle of the format waymark-pathway/1, as JSON or as a zip with pathway.json at its root;"
                    + " 2 MB at most. Nothing is imported if anything in it is wrong.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The bundle.",
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(type = "object", description = "A bundle without files.")),
                                @Content(
                                        mediaType = "application/zip",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(responseCode = "201", description = "Drafted; the header Location names the pathway.")
    ResponseEntity<DraftResponse> draft(@RequestBody byte[] bundle, HttpServletRequest request) {
        ImportedBundle imported = gateways.send(new ImportBundle(bundle, clock.instant()));
        String pathway = imported.pathway().value();
        DraftResponse draft = new DraftResponse(
                pathway,
                imported.version(),
                imported.advice().stream()
                        .map(advice -> problems.inWords(advice, request))
                        .toList());
        return ResponseEntity.created(URI.create("/api/v1/pathways/" + pathway)).body(draft);
    }

    @PutMapping(path = "/{id}/publication", consumes = "application/json")
    @Operation(
            operationId = "publishPathway",
            summary = "Publish a drafted version (ld-admin)",
            description =
                    "Whoever is on the way stays on their version. Publishing a version twice is the same as once.")
    PublicationResponse publish(
            @Parameter(description = "The id of the pathway.") @PathVariable String id,
            @RequestBody PublicationRequest request) {
        int version = Fields.required("version", request.version());
        PathwayId pathway = PathIds.read(id, PathwayId::new);
        gateways.send(new PublishPathway(pathway, version, clock.instant()));
        return new PublicationResponse(pathway.value(), version);
    }

    private static @Nullable Track track(@Nullable String name) {
        return name == null
                ? null
                : Kebab.find(Track.class, name)
                        .orElseThrow(() -> Rejection.invalid(Problem.of("track-unknown", Kebab.all(Track.class))
                                .at("track")));
    }
}
