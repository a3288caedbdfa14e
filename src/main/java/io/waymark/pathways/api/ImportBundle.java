package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Imports a bundle, a JSON file or a zip, as a draft. Nothing is imported if anything in it is wrong.
 *
 * <p>Refused with {@code bundle-too-large}, {@code bundle-not-json}, {@code bundle-zip-...} and every problem of its fields, each
 * with its path and line.
 */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record ImportBundle(byte[] file, Instant at) implements Command<ImportedBundle> {

    /** The largest file, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;
}
