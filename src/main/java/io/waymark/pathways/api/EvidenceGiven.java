package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody showed what they did.
 *
 * @param content the text, the link, or the name of the file
 * @param upload where the file is kept, or null if it is no file
 */
@Revision("1")
public record EvidenceGiven(
        EnrolmentId enrolment,
        PersonId learner,
        StepId step,
        EvidenceKind kind,
        @PersonalData(of = "learner") String content,
        @Nullable UploadId upload,
        Instant at)
        implements PathwayEvent {}
