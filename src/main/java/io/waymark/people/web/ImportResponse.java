package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.RosterChange.Kind;

@Schema(name = "PeopleImport", description = "What a file of people changes.")
record ImportResponse(
        @Schema(description = "Whether it was done; false for a dry run.", requiredMode = RequiredMode.REQUIRED)
        boolean done,

        @Schema(description = "The encoding it was read in.", requiredMode = RequiredMode.REQUIRED)
        String encoding,

        @Schema(description = "The character between its cells.", requiredMode = RequiredMode.REQUIRED)
        String separator,

        @Schema(description = "How many people join.", requiredMode = RequiredMode.REQUIRED)
        long joining,

        @Schema(description = "How many people return.", requiredMode = RequiredMode.REQUIRED)
        long returning,

        @Schema(description = "How many people leave.", requiredMode = RequiredMode.REQUIRED)
        long leaving,

        @Schema(
                description = "How many people get another team or somebody else to report to.",
                requiredMode = RequiredMode.REQUIRED)
        long moving,

        @Schema(
                description = "How many people change in anything else, and of how many something is only noted.",
                requiredMode = RequiredMode.REQUIRED)
        long changing,

        @Schema(description = "How many people stay as they are.", requiredMode = RequiredMode.REQUIRED)
        int unchanged) {
    static ImportResponse of(CsvPlan plan, boolean done) {
        return new ImportResponse(
                done,
                plan.reading().encoding(),
                plan.reading().separator(),
                plan.plan().count(Kind.JOIN),
                plan.plan().count(Kind.RETURN),
                plan.plan().count(Kind.LEAVE),
                plan.plan().count(Kind.MOVE),
                plan.plan().count(Kind.CHANGE) + plan.plan().count(Kind.NOTE),
                plan.plan().unchanged());
    }
}
