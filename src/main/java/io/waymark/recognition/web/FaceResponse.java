package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.recognition.api.BadgeFace;

@Schema(name = "BadgeFace", description = "How a badge looks and reads.")
record FaceResponse(
        @Schema(description = "Its name.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "What one does for it.", requiredMode = RequiredMode.REQUIRED)
        String description,

        @Schema(description = "The sign in its middle.", example = "flag", requiredMode = RequiredMode.REQUIRED)
        String glyph,

        @Schema(description = "1 to 3.", requiredMode = RequiredMode.REQUIRED)
        int tier) {
    static FaceResponse of(BadgeFace face) {
        return new FaceResponse(face.title(), face.description(), face.glyph(), face.tier());
    }
}
