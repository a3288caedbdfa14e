package io.waymark.pathways.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote or showed at a step; for their own eyes.
 *
 * @param kind of evidence, or null for a reflection
 * @param content the text, the link, or the name of the file
 */
public record GivenAnswer(
        @Nullable EvidenceKind kind,
        String content,
        @Nullable UploadId upload,
        Instant at) {}
