package io.waymark.people.api;

import java.time.Instant;
import java.util.List;

/**
 * Those who wait, the longest wait first.
 *
 * @param total how many they are in all
 */
public record Newcomers(List<Newcomer> waiting, long total) {

    public static final int MOST = 100;

    /** As the identity provider tells of them; none of it is vouched for by us. */
    public record Newcomer(IdentityId identity, String name, String email, NewcomerReason why, Instant since) {}
}
