package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as far as it is written. Nothing in it has been checked.
 *
 * @param behaviour empty for none chosen yet
 */
public record CommitmentDraft(
        Wording wording,
        String behaviour,
        @Nullable Integer baseline,
        @Nullable PersonId confirmer) {

    public static final CommitmentDraft EMPTY = new CommitmentDraft(new Wording("", "", ""), "", null, null);
}
