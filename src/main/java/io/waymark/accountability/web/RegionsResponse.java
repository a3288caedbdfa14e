package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.HolidayRegionNames;
import java.util.List;

@Schema(name = "HolidayRegions", description = "Whose public holidays are known.")
record RegionsResponse(
        @Schema(description = "By name.", requiredMode = RequiredMode.REQUIRED)
        List<RegionResponse> regions) {

    static RegionsResponse of(HolidayRegionNames names) {
        return new RegionsResponse(names.all().stream()
                .map(one -> new RegionResponse(one.code(), one.name()))
                .toList());
    }
}
