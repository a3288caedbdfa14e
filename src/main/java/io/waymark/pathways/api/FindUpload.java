package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks for a file given as evidence. */
@AllowedTo(Who.OWNER)
public record FindUpload(EnrolmentId enrolment, PersonId person, UploadId upload) implements Query<Upload>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
