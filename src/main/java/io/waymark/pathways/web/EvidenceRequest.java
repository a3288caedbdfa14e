package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Evidence", description = "What shows that something was done.")
record EvidenceRequest(
        @Schema(
                description = "Its form; each step says which it takes.",
                allowableValues = {"text", "link", "file"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(description = "The text, of at most 4000 characters, or the link.") @Nullable
        String content,

        @Schema(description = "The name of the file.") @Nullable
        String fileName,

        @Schema(
                description = "The file in Base64 (RFC 4648, section 4), 5 MB at most.",
                type = "string",
                format = "byte")
        byte @Nullable [] base64) {}
