package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.PeoplePage;
import io.waymark.platform.web.Paging;
import java.util.List;

@Schema(name = "People", description = "One page of people, in the order of their names.")
record PeopleResponse(
        @Schema(description = "The people on this page.", requiredMode = RequiredMode.REQUIRED)
        List<PersonResponse> people,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many people a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(description = "How many people match in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {
    static PeopleResponse of(PeoplePage found, Paging paging) {
        return new PeopleResponse(
                found.people().stream().map(PersonResponse::of).toList(), paging.page(), paging.size(), found.total());
    }
}
