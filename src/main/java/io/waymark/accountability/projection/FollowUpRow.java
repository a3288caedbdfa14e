package io.waymark.accountability.projection;

import io.waymark.accountability.api.FollowUpView;
import io.waymark.shared.PersonId;
import java.util.List;

/** One row a person: what was logged about them, the newest first. */
record FollowUpRow(PersonId person, List<FollowUpView> all) {}
