package io.waymark.accountability.api;

import java.util.List;

/** Which commitments there are. */
public record CommitmentKeys(List<CommitmentId> ids) {}
