package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/**
 * Keeps a file somebody gives as evidence, under their key.
 *
 * <p>Refused with {@code file-empty}, {@code file-too-large} over 5 MiB and {@code file-type} if its content is not of an allowed
 * type, whatever its name says.
 */
@AllowedTo(Who.OWNER)
public record KeepUpload(EnrolmentId enrolment, PersonId person, String fileName, byte[] content)
        implements Command<UploadId>, AboutOwned {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    @Override
    public Id owned() {
        return enrolment;
    }
}
