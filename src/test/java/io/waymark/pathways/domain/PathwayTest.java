package io.waymark.pathways.domain;

import static io.waymark.pathways.domain.Samples.NOW;
import static io.waymark.pathways.domain.Samples.PATHWAY;
import static io.waymark.pathways.domain.Samples.allOf;
import static io.waymark.pathways.domain.Samples.pathway;
import static io.waymark.pathways.domain.Samples.read;
import static io.waymark.pathways.domain.Samples.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.shared.Rejection;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PathwayTest {

    private static final PathwayContent GOOD =
            pathway(stage("a", null, read("a1")), stage("b", allOf("a"), read("b1")));

    private final AggregateTestFixture<Pathway> fixture = new AggregateTestFixture<>(Pathway.class);

    @Test
    @Tag("scenario-08")
    void aCycleBetweenStagesCannotBePublishedAndTheMessageNamesTheStages() {
        PathwayContent cycle = pathway(
                stage("a", null, read("a1")), stage("b", allOf("c"), read("b1")), stage("c", allOf("b"), read("c1")));
        fixture.given(new PathwayDrafted(PATHWAY, 1, cycle, NOW))
                .when(new PublishPathway(PATHWAY, 1, NOW))
                .expectNoEvents()
                .expectException(Rejection.class)
                .expectException(org.hamcrest.Matchers.hasToString(
                        org.hamcrest.Matchers.containsString("stages-cycle [Stage b → Stage c → Stage b]")));
    }

    @Test
    void aDraftIsPublishedOnce() {
        fixture.given(new PathwayDrafted(PATHWAY, 1, GOOD, NOW))
                .when(new PublishPathway(PATHWAY, 1, NOW))
                .expectEvents(new PathwayPublished(PATHWAY, 1, "Small", List.of(), NOW));
        fixture.given(
                        new PathwayDrafted(PATHWAY, 1, GOOD, NOW),
                        new PathwayPublished(PATHWAY, 1, "Small", List.of(), NOW))
                .when(new PublishPathway(PATHWAY, 1, NOW))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theSameContentAgainChangesNothing() {
        fixture.given(new PathwayDrafted(PATHWAY, 1, GOOD, NOW))
                .when(new DraftPathway(PATHWAY, GOOD, NOW))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void aDraftAfterAPublicationIsTheNextVersion() {
        PathwayContent more = pathway(stage("a", null, read("a1"), read("a2")));
        fixture.given(
                        new PathwayDrafted(PATHWAY, 1, GOOD, NOW),
                        new PathwayPublished(PATHWAY, 1, "Small", List.of(), NOW))
                .when(new DraftPathway(PATHWAY, more, NOW))
                .expectEvents(new PathwayDrafted(PATHWAY, 2, more, NOW));
    }

    @Test
    void aVersionNobodyDraftedCannotBePublished() {
        fixture.given(new PathwayDrafted(PATHWAY, 1, GOOD, NOW))
                .when(new PublishPathway(PATHWAY, 2, NOW))
                .expectNoEvents()
                .expectException(Rejection.class);
    }

    @Test
    void everyProblemIsToldAtOnceAndWhereItIs() {
        PathwayContent bad =
                pathway(stage("a", allOf("nowhere"), read("same"), read("same")), stage("a", null, read("other")));
        try {
            PathwayCheck.require(bad);
            throw new AssertionError("passed");
        } catch (Rejection rejection) {
            assertThat(rejection.problems())
                    .extracting(problem -> problem.code() + " at " + problem.field())
                    .containsExactly(
                            "stage-unknown at stages[0].gate",
                            "id-twice at stages[0].steps[1].id",
                            "id-twice at stages[1].id");
        }
    }
}
