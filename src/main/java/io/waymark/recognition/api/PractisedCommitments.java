package io.waymark.recognition.api;

import io.waymark.accountability.api.CommitmentView;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.util.List;

/** Where badges for kept commitments learn how far somebody is. */
public interface PractisedCommitments {

    /** What somebody has committed to out of a pathway, open or not. */
    List<CommitmentView> of(PersonId person, PathwayId pathway);
}
